package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quotecheck.article.Blank;
import org.quotecheck.article.Span;

/** Reads the marks of one paragraph, in text order. */
final class MarkReader {
  private static final String MARKS = "“”„‟«»\"＂‘’‚‛‹›'`";
  private static final String SINGLES = "‘’‚‛‹›'`";
  private static final String SIGNS = "-‐‑–—―−…/*_|&=~+•";
  private static final String GAPS_BEFORE = "([{<>¿¡";
  private static final String SIGNS_BEFORE = ":,;.";
  private static final String GAPS_AFTER = ".,;:?!)]}<>";

  /** 5'10", 6’ 2”, and degrees of latitude. */
  private static final Pattern FEET = Pattern.compile("\\d['’′] ?\\d{1,2}(?:\\.\\d|[½¼¾])?$");

  private static final int LONGEST_FEET = 10;

  private final String text;
  private final Span part;
  private final List<Mark> marks = new ArrayList<>();

  /** Whether the next double mark ends the value of an attribute. */
  private boolean inAttribute;

  private MarkReader(String text, Span part) {
    this.text = text;
    this.part = part;
  }

  static List<Mark> read(String text, Span part) {
    MarkReader reader = new MarkReader(text, part);
    int i = part.begin();
    while (i < part.end()) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < part.end()
          && MARKS.indexOf(text.charAt(end)) >= 0
          && !isBackToBack(text.charAt(end - 1), text.charAt(end))) {
        end++;
      }
      reader.readRun(new Span(i, end));
      i = end;
    }
    return reader.marks;
  }

  /** Marks that stand side by side have the same surroundings. */
  private void readRun(Span run) {
    Mark.Side left = left(run.begin());
    Mark.Side right = right(run.end());
    if (run.end() == part.end() && left == Mark.Side.GAP) {
      // A mark that ends the paragraph closes, whatever blank was typed before it.
      left = Mark.Side.SIGN;
    }
    int i = run.begin();
    while (i < run.end()) {
      if (SINGLES.indexOf(text.charAt(i)) < 0) {
        add(new Span(i, i + 1), false, left, right);
        i++;
        continue;
      }
      int same = i + 1;
      while (same < run.end() && text.charAt(same) == text.charAt(i)) {
        same++;
      }
      // Of three, the single one stands inside: '''Yes,' he said'' and ''He said, 'Yes.'''
      boolean singleFirst = (same - i) % 2 == 1 && !(left == Mark.Side.GAP && same - i > 1);
      if (singleFirst) {
        add(new Span(i, i + 1), true, left, right);
        i++;
      }
      for (; i + 1 < same; i += 2) {
        add(new Span(i, i + 2), false, left, right);
      }
      if (i < same) {
        add(new Span(i, i + 1), true, left, right);
        i++;
      }
    }
  }

  private void add(Span span, boolean single, Mark.Side left, Mark.Side right) {
    Mark.Facing facing = facing(text.charAt(span.begin()));
    marks.add(new Mark(span, single, facing, left, right, use(span, single)));
  }

  /** Whether one quotation ends and the next begins between two marks. */
  private static boolean isBackToBack(char c, char next) {
    return facing(c) == Mark.Facing.LEFT && facing(next) == Mark.Facing.RIGHT;
  }

  private static Mark.Facing facing(char c) {
    return switch (c) {
      case '“', '„', '‟', '«', '‘', '‚', '‛', '‹', '`' -> Mark.Facing.RIGHT;
      case '”', '»', '’', '›' -> Mark.Facing.LEFT;
      default -> Mark.Facing.NEITHER;
    };
  }

  private Mark.Use use(Span span, boolean single) {
    if (single) {
      return opensAttribute(span.begin()) || Apostrophe.is(text, part, span)
          ? Mark.Use.OTHER
          : Mark.Use.QUOTATION;
    }
    if (inAttribute) {
      inAttribute = false;
      return Mark.Use.OTHER;
    }
    if (opensAttribute(span.begin())) {
      inAttribute = true;
      return Mark.Use.OTHER;
    }
    if (charAt(span.end()) == '>' && before(span.begin()) == ' ') {
      return Mark.Use.OTHER;
    }
    if (!Character.isDigit(before(span.begin())) && "½¼¾".indexOf(before(span.begin())) < 0) {
      return Mark.Use.QUOTATION;
    }
    int begin = Math.max(part.begin(), span.begin() - LONGEST_FEET);
    return FEET.matcher(text.substring(begin, span.begin())).find()
        ? Mark.Use.OTHER
        : Mark.Use.MEASURE;
  }

  /** Whether a mark opens the value of a mark-up attribute, as in {@code href="…"}. */
  private boolean opensAttribute(int at) {
    return before(at) == '='
        && at - 2 >= part.begin()
        && Character.isLetterOrDigit(text.charAt(at - 2));
  }

  private char before(int at) {
    return at > part.begin() ? text.charAt(at - 1) : ' ';
  }

  private char charAt(int at) {
    return at < part.end() ? text.charAt(at) : ' ';
  }

  private Mark.Side left(int at) {
    char c = before(at);
    if (Blank.is(c) || GAPS_BEFORE.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0) {
      return Mark.Side.GAP;
    }
    return SIGNS.indexOf(c) >= 0 || SIGNS_BEFORE.indexOf(c) >= 0 ? Mark.Side.SIGN : Mark.Side.TEXT;
  }

  private Mark.Side right(int at) {
    char c = charAt(at);
    if (c == '.' && (charAt(at + 1) == '.' || Character.isDigit(charAt(at + 1)))) {
      return Mark.Side.SIGN;
    }
    if (Blank.is(c) || GAPS_AFTER.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0) {
      return Mark.Side.GAP;
    }
    return SIGNS.indexOf(c) >= 0 ? Mark.Side.SIGN : Mark.Side.TEXT;
  }
}
