package org.quotecheck.report.escape;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes text of an article or a file name harmless on a terminal and in the log of a CI server:
 * what would move the cursor, start an escape sequence, turn the direction of writing or command a
 * server is shown instead of obeyed.
 */
public final class Inert {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  /** What GitHub's, Azure's and TeamCity's runners look for anywhere in a line. */
  private static final Pattern SERVER_COMMAND = Pattern.compile("##(?=\\w*\\[)");

  /** More than one, or another than a blank. */
  private static final Pattern WHITE_SPACE = Pattern.compile("(?U)[\\s&&[^ ]]\\s*| \\s+");

  private Inert() {}

  /** All on one line: white space of any kind becomes one blank. */
  public static String line(String text) {
    return visible(WHITE_SPACE.matcher(text.strip()).replaceAll(" "));
  }

  /** Each hazardous character replaced by a picture or its number, commands taken apart. */
  public static String visible(String text) {
    return text.contains("##")
        ? SERVER_COMMAND.matcher(visibleCharacters(text)).replaceAll("# #")
        : visibleCharacters(text);
  }

  private static String visibleCharacters(String text) {
    if (isHarmless(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints().forEach(c -> append(visible, c));
    return visible.toString();
  }

  private static boolean isHarmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F;
      // Halves of a pair are looked at together: most pairs are letters.
      if (!plain && (Character.isSurrogate(c) || isHazard(c))) {
        return text.codePoints().noneMatch(Inert::isHazard);
      }
    }
    return true;
  }

  /** Controls, marks of direction, line separators, tags and halves of a pair. */
  public static boolean isHazard(int c) {
    return Character.isISOControl(c)
        || isDirection(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0xE0000 && c <= 0xE007F)
        || Character.getType(c) == Character.SURROGATE;
  }

  private static boolean isDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F);
  }

  private static void append(StringBuilder out, int c) {
    if (c < ' ') {
      out.appendCodePoint(CONTROL_PICTURES + c);
    } else if (c == 0x7F) {
      out.appendCodePoint(PICTURE_OF_DELETE);
    } else if (isHazard(c)) {
      out.append(String.format(Locale.ROOT, "<U+%04X>", c));
    } else {
      out.appendCodePoint(c);
    }
  }
}
