package org.quotecheck.article;

import java.util.Arrays;

/** Turns offsets into lines and columns. Lines end with LF, CR LF or CR, as editors have it. */
public final class LineIndex {
  private final int length;
  private final int[] lineBegins;

  private LineIndex(int length, int[] lineBegins) {
    this.length = length;
    this.lineBegins = lineBegins;
  }

  /** The index of a text; takes one walk over it. */
  public static LineIndex of(CharSequence text) {
    int[] begins = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (lines == begins.length) {
          begins = Arrays.copyOf(begins, 2 * lines);
        }
        begins[lines++] = i + 1;
      }
    }
    return new LineIndex(text.length(), Arrays.copyOf(begins, lines));
  }

  /**
   * Where an offset stands. The text's length counts as an offset, so that the end of a span has a
   * position too.
   *
   * @throws IndexOutOfBoundsException if the text has no such offset
   */
  public Position position(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
    }
    int found = Arrays.binarySearch(lineBegins, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineBegins[line] + 1);
  }

  /** The offset of a line's first character, lines counted from 1. */
  public int begin(int line) {
    return lineBegins[line - 1];
  }

  /** Number of lines; an empty text has one. */
  public int lines() {
    return lineBegins.length;
  }

  private static boolean endsLine(CharSequence text, int i) {
    char c = text.charAt(i);
    boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !crLf);
  }
}
