package org.quotecheck.nlp;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether the words behind a quotation that ends like a sentence belong to it all the same,
 * as in {@code "Why?" Clinton asked.}, though they begin with a capital.
 */
final class Frame {
  /** A short rest of the paragraph is taken as a frame, whatever its verb. */
  private static final int SHORT = 40;

  private static final int LONGEST = 160;

  /** So many words of the subject and the verb are looked at. */
  private static final int WORDS = 6;

  private static final Set<String> SAYING =
      Set.of(
          "asked",
          "asks",
          "said",
          "says",
          "wondered",
          "wonders",
          "wrote",
          "writes",
          "tweeted",
          "yelled",
          "shouted",
          "cried",
          "added",
          "replied",
          "exclaimed",
          "demanded",
          "responded",
          "continued",
          "joked",
          "began",
          "told",
          "recalled",
          "declared");

  /** Capitalised only where they begin a sentence of their own. */
  private static final Set<String> OPENERS =
      Set.of(
          "He", "She", "They", "It", "We", "The", "A", "An", "But", "And", "In", "On", "At", "This",
          "That", "Then", "When", "As", "Yet", "So", "His", "Her", "Their", "For", "After", "If");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("\\W+$");

  /** A sentence's end, not behind an initial or a short title such as Sen. or Mr. */
  private static final Pattern END = Pattern.compile("(?<!\\b\\p{Lu}\\p{Ll}{0,2})[.?!](?=\\s|$)");

  private Frame() {}

  /** Whether the rest, up to the next quotation, begins with a short sentence that may be one. */
  static boolean mayBe(String rest, boolean quotationFollows) {
    return !OPENERS.contains(SPACE.split(rest, 2)[0])
        && !quotationFollows
        && rest.length() <= SHORT;
  }

  /** Whether the rest begins with a subject and a verb of saying. */
  static boolean is(String rest) {
    String start = rest.substring(0, Math.min(rest.length(), LONGEST));
    String[] words = SPACE.split(END.split(start, 2)[0], -1);
    if (OPENERS.contains(words[0])) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      boolean near = i < WORDS || i == words.length - 1;
      if (near && SAYING.contains(NO_LETTER.matcher(words[i]).replaceAll(""))) {
        return true;
      }
    }
    return false;
  }
}
