package org.quotecheck.shell.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Breaks text into lines at its blanks. */
public final class Wrap {
  private Wrap() {}

  /**
   * The lines of a text, none wider than {@code width} columns unless a single word is; the blanks
   * at which it was broken are left out.
   */
  public static List<AttributedString> lines(AttributedString text, int width) {
    List<AttributedString> lines = new ArrayList<>();
    int begin = 0;
    int end = 0;
    while (end < text.length()) {
      int next = wordEnd(text, end);
      if (end > begin && text.subSequence(begin, next).columnLength() > width) {
        lines.add(text.subSequence(begin, end));
        begin = blanksEnd(text, end);
      }
      end = next;
    }
    lines.add(text.subSequence(begin, end));
    return lines;
  }

  private static int wordEnd(AttributedString text, int from) {
    int end = blanksEnd(text, from);
    while (end < text.length() && text.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  private static int blanksEnd(AttributedString text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }
}
