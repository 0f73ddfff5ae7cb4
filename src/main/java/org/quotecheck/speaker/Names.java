package org.quotecheck.speaker;

import java.util.Locale;
import java.util.regex.Pattern;

/** The writing of names. */
final class Names {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Names() {}

  /** "CHRIS WALLACE" as "Chris Wallace"; a name with small letters stays as it is. */
  static String inTitleCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    return WORD.matcher(name)
        .replaceAll(
            word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
  }
}
