package org.quotecheck.transcript;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Aligns quoted words with a window of a transcript: the local alignment of Smith and Waterman
 * (1981), with Gotoh's (1982) affine price for words of the transcript that are passed over.
 */
final class WordAlignment {
  private static final float MATCH = 2;
  private static final float OTHER = -1;
  private static final float SKIP = -2.5f;
  private static final float SKIP_MORE = -0.25f;
  private static final float MARKED_SKIP = -0.25f;
  private static final float MARKED_SKIP_MORE = -0.01f;

  private static final byte STOP = 0;
  private static final byte PAIR = 1;
  private static final byte ADDED = 2;
  private static final byte SKIPPED = 3;

  private final int quotedBegin;
  private final int quotedEnd;
  private final int[] spoken;
  private final float score;

  private WordAlignment(int quotedBegin, int quotedEnd, int[] spoken, float score) {
    this.quotedBegin = quotedBegin;
    this.quotedEnd = quotedEnd;
    this.spoken = spoken;
    this.score = score;
  }

  /**
   * The best alignment.
   *
   * @param quoted forms of the quoted words, as numbers
   * @param marked quoted words before which skipping costs next to nothing
   * @param transcript forms of the transcript's words
   * @param from first word of the window
   * @param to after its last one
   * @param whole whether every quoted word has to be covered
   */
  static WordAlignment of(
      int[] quoted, BitSet marked, int[] transcript, int from, int to, boolean whole) {
    int width = to - from;
    float[][] best = new float[quoted.length + 1][width + 1];
    float[][] skip = new float[quoted.length + 1][width + 1];
    byte[][] step = new byte[quoted.length + 1][width + 1];
    boolean[][] opens = new boolean[quoted.length + 1][width + 1];
    Arrays.fill(skip[0], Float.NEGATIVE_INFINITY);
    int endQuoted = whole ? quoted.length : 0;
    int endSpoken = 0;
    for (int i = 1; i <= quoted.length; i++) {
      best[i][0] = whole ? best[i - 1][0] + OTHER : 0;
      step[i][0] = whole ? ADDED : STOP;
      skip[i][0] = Float.NEGATIVE_INFINITY;
      boolean cheap = marked.get(i);
      for (int j = 1; j <= width; j++) {
        float pair =
            best[i - 1][j - 1] + (quoted[i - 1] == transcript[from + j - 1] ? MATCH : OTHER);
        float added = best[i - 1][j] + OTHER;
        float open = best[i][j - 1] + (cheap ? MARKED_SKIP : SKIP);
        float more = skip[i][j - 1] + (cheap ? MARKED_SKIP_MORE : SKIP_MORE);
        opens[i][j] = open >= more;
        skip[i][j] = Math.max(open, more);
        float most = Math.max(pair, Math.max(added, skip[i][j]));
        best[i][j] = whole ? most : Math.max(0, most);
        step[i][j] =
            !whole && most <= 0 ? STOP : most == pair ? PAIR : most == skip[i][j] ? SKIPPED : ADDED;
        boolean candidate = !whole || i == quoted.length;
        if (candidate && best[i][j] > best[endQuoted][endSpoken]) {
          endQuoted = i;
          endSpoken = j;
        }
      }
    }
    int[] spoken = new int[quoted.length];
    Arrays.fill(spoken, -1);
    int i = endQuoted;
    int j = endSpoken;
    while (i > 0 && step[i][j] != STOP) {
      switch (step[i][j]) {
        case PAIR -> spoken[--i] = from + --j;
        case ADDED -> i--;
        default -> {
          while (!opens[i][j]) {
            j--;
          }
          j--;
        }
      }
    }
    return new WordAlignment(i, endQuoted, spoken, best[endQuoted][endSpoken]);
  }

  /** Index of the first quoted word that is covered. */
  int quotedBegin() {
    return quotedBegin;
  }

  /** Index after the last quoted word that is covered. */
  int quotedEnd() {
    return quotedEnd;
  }

  /**
   * By quoted word, the index of the transcript's word that stands for it, equal or not; -1 where
   * none does.
   */
  int[] spoken() {
    return spoken.clone();
  }

  /** Higher is better. */
  float score() {
    return score;
  }

  /** How many quoted words stand for the same word in the transcript. */
  int matches(int[] quoted, int[] transcript) {
    int matches = 0;
    for (int i = quotedBegin; i < quotedEnd; i++) {
      matches += spoken[i] >= 0 && quoted[i] == transcript[spoken[i]] ? 1 : 0;
    }
    return matches;
  }

  /** The first word of the transcript that stands for a quoted one; -1 where none does. */
  int firstSpoken() {
    return Arrays.stream(spoken).filter(word -> word >= 0).findFirst().orElse(-1);
  }

  /** The last word of the transcript that stands for a quoted one; -1 where none does. */
  int lastSpoken() {
    return Arrays.stream(spoken).max().orElse(-1);
  }
}
