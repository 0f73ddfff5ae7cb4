package org.quotecheck.article;

/** White space of every kind, and the characters without width that web pages leave behind. */
public final class Blank {
  private Blank() {}

  /** Whether a character is one. */
  public static boolean is(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
