package org.quotecheck.article;

/**
 * The width at which a text was wrapped, in UTF-16 code units.
 *
 * @param columns the width; 0 for text that was not wrapped
 */
record WrapWidth(int columns) {
  /** Nobody wraps prose narrower or wider than this. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 200;

  /** How much shorter than necessary the lines of text wrapped by hand are. */
  private static final int SLACK = 8;

  boolean isKnown() {
    return columns > 0;
  }

  /**
   * Whether a line was ended although the next word had ample room: then on purpose.
   *
   * @param endsSentence whether the line ends like a paragraph, so that less room is evidence
   */
  boolean leavesRoom(int line, int nextWord, boolean endsSentence) {
    int room = columns - line - 1 - nextWord;
    return room > SLACK && room >= columns / (endsSentence ? 6 : 3);
  }

  /**
   * Every line break of wrapped text stands where the next word would not have fitted, and so votes
   * for the widths that explain it.
   */
  static final class Votes {
    /** By width, the number of votes more than for one less. */
    private final int[] steps = new int[WIDEST + 2];

    /** By width, the number of lines. */
    private final int[] widths = new int[WIDEST + 2];

    private int lines;
    private int breaks;
    private int midSentence;

    /** Adds a line that another one follows. */
    void add(int line, int nextWord, boolean endsSentence) {
      addLast(line);
      breaks++;
      midSentence += endsSentence ? 0 : 1;
      if (line <= WIDEST) {
        steps[line]++;
        steps[Math.min(WIDEST + 1, line + 1 + nextWord + SLACK)]--;
      }
    }

    /** Adds a line that ends a paragraph for certain. */
    void addLast(int line) {
      lines++;
      widths[Math.min(line, WIDEST + 1)]++;
    }

    /**
     * The width that most breaks agree on. There is none where sentences end with the lines, or
     * where many lines are wider than that.
     */
    WrapWidth result() {
      int best = 0;
      int most = 0;
      int votes = 0;
      for (int width = 0; width <= WIDEST; width++) {
        votes += steps[width];
        if (votes > most) {
          most = votes;
          best = width;
        }
      }
      boolean agreed = most > 0 && 10 * most >= 6 * breaks && 2 * midSentence > breaks;
      boolean wrapped = agreed && best >= NARROWEST && 5 * wider(best) <= lines;
      return new WrapWidth(wrapped ? best : 0);
    }

    private int wider(int width) {
      int wider = 0;
      for (int i = width + SLACK + 1; i < widths.length; i++) {
        wider += widths[i];
      }
      return wider;
    }
  }
}
