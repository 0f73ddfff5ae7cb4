package org.quotecheck.speaker.referent;

import java.util.List;
import java.util.Locale;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.name.NameOccurrence;

/** Tells whether a full name is that of somebody named before. */
final class SamePerson {
  private SamePerson() {}

  /** The same surname, and given names that are equal or of which one is the other's initial. */
  static boolean is(Referent other, NameOccurrence name) {
    List<String> words = name.words();
    if (other.isOfGeneration() != Names.isGeneration(words.get(words.size() - 1))
        || !other.surname().equals(name.surname().toLowerCase(Locale.ROOT))) {
      return contains(other.words(), words) || contains(words, other.words());
    }
    String a = other.givenName();
    String b = words.get(0).toLowerCase(Locale.ROOT);
    return a.equals(b)
        || isInitialOf(a, b)
        || isInitialOf(b, a)
        || contains(other.words(), words)
        || contains(words, other.words());
  }

  private static boolean contains(List<String> longer, List<String> shorter) {
    List<String> lower = longer.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    return longer.size() > shorter.size()
        && shorter.stream().allMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)))
        && (lower.get(0).equals(shorter.get(0).toLowerCase(Locale.ROOT))
            || lower
                .get(lower.size() - 1)
                .equals(shorter.get(shorter.size() - 1).toLowerCase(Locale.ROOT)));
  }

  private static boolean isInitialOf(String initial, String name) {
    return initial.length() <= 2
        && initial.replace(".", "").length() == 1
        && name.startsWith(initial.substring(0, 1));
  }
}
