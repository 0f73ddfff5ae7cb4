package org.quotecheck.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares names and roles by their words; titles, articles and prepositions do not count. */
final class WordOverlap {
  private static final Pattern WORD = Pattern.compile("[^\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "for", "in", "at", "and", "mr", "mrs", "ms", "dr", "s", "its",
          "with", "to", "by");

  private WordOverlap() {}

  static List<String> words(@Nullable String... texts) {
    List<String> words = new ArrayList<>();
    for (@Nullable String text : texts) {
      if (text != null) {
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s", "");
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
          if (!SMALL.contains(word.group())) {
            words.add(word.group());
          }
        }
      }
    }
    return words;
  }

  /** Harmonic mean of the shares of words that each has in common with the other, in [0, 1]. */
  static double f1(List<String> a, List<String> b) {
    List<String> rest = new ArrayList<>(b);
    long shared = a.stream().filter(rest::remove).count();
    return shared == 0 ? 0 : 2.0 * shared / (a.size() + b.size());
  }
}
