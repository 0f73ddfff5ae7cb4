package org.quotecheck.speaker.lexicon;

import java.util.Set;

/** Words that say on which day, without a preposition: "told reporters Friday". */
public final class Days {
  private static final Set<String> WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");

  private Days() {}

  /** Whether a word, in lower case, is one. */
  public static boolean is(String word) {
    return WORDS.contains(word);
  }
}
