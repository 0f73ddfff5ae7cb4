package org.quotecheck.report.screen;

/** Shortens text to a number of columns, between words where that costs little. */
public final class Ellipsis {
  private static final String MARK = "…";

  /** Characters that may be left out too, so that a word stays whole. */
  private static final int MOST_GIVEN_AWAY = 6;

  private Ellipsis() {}

  /** Leaves out the middle: how a quotation begins and ends says most about it. */
  public static String middle(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    int[] letters = text.codePoints().toArray();
    int tail = Math.max(0, columns - 1) / 2;
    int begin = tailBegin(letters, tail);
    return head(letters, columns - 1 - tail)
        + MARK
        + new String(letters, begin, letters.length - begin);
  }

  /** Leaves out the end. */
  public static String end(String text, int columns) {
    return DisplayWidth.of(text) <= columns
        ? text
        : head(text.codePoints().toArray(), columns - 1).stripTrailing() + MARK;
  }

  private static String head(int[] letters, int columns) {
    int end = 0;
    int lastBlank = -1;
    int width = 0;
    while (end < letters.length && width + DisplayWidth.of(letters[end]) <= columns) {
      width += DisplayWidth.of(letters[end]);
      lastBlank = letters[end] == ' ' ? end : lastBlank;
      end++;
    }
    boolean betweenWords = lastBlank >= 0 && end - lastBlank <= MOST_GIVEN_AWAY;
    return new String(letters, 0, betweenWords ? lastBlank + 1 : end);
  }

  private static int tailBegin(int[] letters, int columns) {
    int begin = letters.length;
    int firstBlank = -1;
    int width = 0;
    while (begin > 0 && width + DisplayWidth.of(letters[begin - 1]) <= columns) {
      begin--;
      width += DisplayWidth.of(letters[begin]);
      firstBlank = letters[begin] == ' ' ? begin : firstBlank;
    }
    // An accent must not climb onto the ellipsis.
    while (begin < letters.length && DisplayWidth.of(letters[begin]) == 0) {
      begin++;
    }
    boolean betweenWords = firstBlank >= begin && firstBlank - begin <= MOST_GIVEN_AWAY;
    return betweenWords ? firstBlank : begin;
  }
}
