package org.quotecheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds paragraphs in plain text of three kinds: blank lines between paragraphs, one paragraph a
 * line, and lines wrapped at some width. In wrapped text a line break is a blank, unless the next
 * line is indented or the line ended long before it had to; otherwise a line break ends a
 * paragraph.
 */
final class Paragraphs {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private final String text;
  private final List<Line> lines;

  /** The least indent, which does not open a paragraph: quoted mail, text in a frame. */
  private final int margin;

  /**
   * A line of the text without the white space around it.
   *
   * @param indent number of blanks before it
   */
  private record Line(Span span, int indent) {
    boolean isBlank() {
      return span.length() == 0;
    }

    /** Where it ends, in characters from the left edge. */
    int width() {
      return indent + span.length();
    }
  }

  private Paragraphs(String text) {
    this.text = text;
    this.lines = lines(text);
    this.margin = lines.stream().filter(l -> !l.isBlank()).mapToInt(Line::indent).min().orElse(0);
  }

  /**
   * The paragraphs in text order, without the white space around them, and without HTML comments at
   * their beginning and end.
   */
  static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    return withoutComments(text, paragraphs.split(paragraphs.wrapWidth()));
  }

  /** A paragraph without white space and HTML comments at its beginning and end. */
  static Span words(String text, Span paragraph) {
    List<Span> comments = new ArrayList<>();
    Matcher comment = COMMENT.matcher(text).region(paragraph.begin(), paragraph.end());
    while (comment.find()) {
      comments.add(new Span(comment.start(), comment.end()));
    }
    return withoutComments(text, trimmed(text, paragraph.begin(), paragraph.end()), comments);
  }

  private static List<Span> withoutComments(String text, List<Span> paragraphs) {
    if (!text.contains("<!--")) {
      return paragraphs;
    }
    List<Span> comments = new ArrayList<>();
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      comments.add(new Span(comment.start(), comment.end()));
    }
    return paragraphs.stream()
        .map(paragraph -> withoutComments(text, paragraph, comments))
        .filter(paragraph -> paragraph.length() > 0)
        .toList();
  }

  private static Span withoutComments(String text, Span paragraph, List<Span> comments) {
    Span rest = paragraph;
    for (Span comment : comments) {
      if (comment.begin() <= rest.begin() && rest.begin() < comment.end()) {
        rest = trimmed(text, Math.min(comment.end(), rest.end()), rest.end());
      }
    }
    for (int i = comments.size() - 1; i >= 0; i--) {
      Span comment = comments.get(i);
      if (rest.begin() <= comment.begin()
          && comment.begin() < rest.end()
          && rest.end() <= comment.end()) {
        rest = trimmed(text, rest.begin(), Math.max(rest.begin(), comment.begin()));
      }
    }
    return rest;
  }

  private List<Span> split(WrapWidth width) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (i > 0 && goesOn(lines.get(i - 1), line, width)) {
        found.add(found.remove(found.size() - 1).union(line.span));
      } else {
        found.add(line.span);
      }
    }
    return List.copyOf(found);
  }

  private boolean goesOn(Line line, Line next, WrapWidth width) {
    if (line.isBlank() || !width.isKnown() || isFirstLine(line, next)) {
      return false;
    }
    return !width.leavesRoom(line.width(), firstWord(next), endsSentence(line));
  }

  /** Whether the indent of the next line opens a paragraph; block quotations share theirs. */
  private boolean isFirstLine(Line line, Line next) {
    return next.indent > margin && (next.indent != line.indent || endsSentence(line));
  }

  private WrapWidth wrapWidth() {
    WrapWidth.Votes votes = new WrapWidth.Votes();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (isFollowed(i)) {
        votes.add(line.width(), firstWord(lines.get(i + 1)), endsSentence(line));
      } else {
        votes.addLast(line.width());
      }
    }
    return votes.result();
  }

  /** Whether another line of the same paragraph may follow. */
  private boolean isFollowed(int i) {
    return i + 1 < lines.size()
        && !lines.get(i + 1).isBlank()
        && !isFirstLine(lines.get(i), lines.get(i + 1));
  }

  /** Length of the word that the next line begins with. */
  private int firstWord(Line line) {
    int end = line.span.begin();
    while (end < line.span.end() && !Blank.is(text.charAt(end))) {
      end++;
    }
    return end - line.span.begin();
  }

  private boolean endsSentence(Line line) {
    int last = line.span.end() - 1;
    while (last > line.span.begin() && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= line.span.begin() && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int end = begin;
      while (end < text.length() && !isLineBreak(text.charAt(end))) {
        end++;
      }
      Span span = trimmed(text, begin, end);
      lines.add(new Line(span, span.begin() - begin));
      if (text.startsWith("\u2029", end)) {
        // A paragraph separator does the work of a blank line.
        lines.add(new Line(new Span(end, end), 0));
      }
      begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  private static Span trimmed(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Blank.is(text.charAt(from))) {
      from++;
    }
    while (from < to && Blank.is(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
