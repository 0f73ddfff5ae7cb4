package org.quotecheck.speaker.lexicon;

import java.util.Locale;
import java.util.Set;

/** "Someone", "many people": words for somebody that say of nobody what they are. */
public final class EmptyRoles {
  private static final Set<String> WORDS =
      Set.of(
          "someone",
          "somebody",
          "one",
          "another",
          "person",
          "people",
          "others",
          "some",
          "many",
          "man",
          "woman",
          "men",
          "women",
          "everyone",
          "everybody",
          "nobody");

  private EmptyRoles() {}

  /** Whether a description ends with one. */
  public static boolean is(String description) {
    String last = description.substring(description.lastIndexOf(' ') + 1);
    return WORDS.contains(last.toLowerCase(Locale.ROOT));
  }
}
