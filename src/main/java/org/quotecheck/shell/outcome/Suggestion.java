package org.quotecheck.shell.outcome;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.quotecheck.check.Spelling;

/** Finds what the user may have meant. */
public final class Suggestion {
  private Suggestion() {}

  /** The known word that is nearest to a mistyped one, if any is near. */
  private static Optional<String> nearest(String typed, Collection<String> known) {
    int tolerance = Math.max(1, typed.length() / 3);
    return known.stream()
        .filter(word -> Spelling.distance(typed, word) <= tolerance || isBeginning(typed, word))
        .min(Comparator.comparingInt(word -> Spelling.distance(typed, word)));
  }

  /** {@code "; did you mean …?"}, or nothing. */
  public static String clause(String typed, Collection<String> known) {
    return clause(typed, known, "");
  }

  /** {@code "; did you mean …?"}, or where nothing is near what helps otherwise. */
  public static String clause(String typed, Collection<String> known, String otherwise) {
    return nearest(typed, known).map(word -> "; did you mean " + word + "?").orElse(otherwise);
  }

  private static boolean isBeginning(String typed, String word) {
    return typed.length() >= 2 && word.startsWith(typed);
  }
}
