package org.quotecheck.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs in plain text of three kinds: blank lines between paragraphs, one paragraph a
 * line, and lines wrapped at a fixed width. In wrapped text a line break is a blank; otherwise it
 * ends a paragraph.
 */
final class Paragraphs {
  /**
   * The widest line that is still taken for wrapped text, in UTF-16 code units. Mail and terminals
   * wrap below it.
   */
  private static final int WIDEST_WRAPPED_LINE = 100;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs in text order, without the white space around them. */
  static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    List<Span> lines = paragraphs.lines();
    paragraphs.split(lines, isWrapped(lines));
    return List.copyOf(paragraphs.found);
  }

  private void split(List<Span> lines, boolean wrapped) {
    int begin = -1;
    int end = -1;
    for (Span line : lines) {
      boolean blank = line.length() == 0;
      boolean opens = begin >= 0 && (!wrapped || isIndented(line));
      if (begin >= 0 && (blank || opens)) {
        found.add(new Span(begin, end));
        begin = -1;
      }
      if (!blank) {
        begin = begin < 0 ? line.begin() : begin;
        end = line.end();
      }
    }
    if (begin >= 0) {
      found.add(new Span(begin, end));
    }
  }

  /** The lines without the white space around them; a blank line is an empty span. */
  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int end = begin;
      while (end < text.length() && !isLineBreak(text.charAt(end))) {
        end++;
      }
      lines.add(trimmed(begin, end));
      boolean crLf = text.startsWith("\r\n", end);
      begin = end + (crLf ? 2 : 1);
    }
    return lines;
  }

  private Span trimmed(int begin, int end) {
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /**
   * Wrapped text has lines that go on in the next one, and none much longer than a wrapped line can
   * be.
   */
  private static boolean isWrapped(List<Span> lines) {
    int followed = 0;
    int full = 0;
    int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (widest > WIDEST_WRAPPED_LINE) {
      return false;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > 0 && lines.get(i + 1).length() > 0) {
        followed++;
        full += lines.get(i).length() >= 0.7 * widest ? 1 : 0;
      }
    }
    return followed > 0 && full >= 0.7 * followed && widest >= 40;
  }

  private boolean isIndented(Span line) {
    int begin = line.begin();
    return begin >= 1 && isBlank(text.charAt(begin - 1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
