package org.quotecheck.quotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells how titles of works, and names, are written: The Salt of the Coast. */
public final class TitleCase {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "with", "from",
          "by", "as", "is");

  private static final Pattern BREAK = Pattern.compile("[\\s—–-]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

  private TitleCase() {}

  /**
   * Whether all words but the small ones are capitalised, and one is at least. Numbers and marks
   * make no difference.
   */
  public static boolean is(String words) {
    boolean capitals = false;
    for (String word : BREAK.split(words, -1)) {
      String letters = NO_LETTER.matcher(word).replaceAll("");
      if (letters.isEmpty() || SMALL.contains(letters.toLowerCase(Locale.ROOT))) {
        continue;
      }
      if (!Character.isUpperCase(letters.codePointAt(0))) {
        return false;
      }
      capitals = true;
    }
    return capitals;
  }
}
