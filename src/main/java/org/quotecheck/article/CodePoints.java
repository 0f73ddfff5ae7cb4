package org.quotecheck.article;

/**
 * Turns offsets that count code points, as Python and most annotation tools do, into UTF-16 ones.
 */
public final class CodePoints {
  private final int[] utf16;

  private CodePoints(int[] utf16) {
    this.utf16 = utf16;
  }

  /** The offsets of a text; takes one walk over it. */
  public static CodePoints of(String text) {
    int[] utf16 = new int[text.codePointCount(0, text.length()) + 1];
    int offset = 0;
    for (int i = 1; i < utf16.length; i++) {
      offset += Character.charCount(text.codePointAt(offset));
      utf16[i] = offset;
    }
    return new CodePoints(utf16);
  }

  /** Number of code points. */
  public int length() {
    return utf16.length - 1;
  }

  /**
   * The span from one code point to another, the latter excluded.
   *
   * @throws IndexOutOfBoundsException if the text has no such offset
   */
  public Span span(int begin, int end) {
    return new Span(utf16[begin], utf16[end]);
  }
}
