package org.quotecheck.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds quotations again by their words, and where the same words stand twice, by what is near. */
final class KeyMatches {
  private KeyMatches() {}

  /** A pair of the same words, and how far their surroundings agree. */
  private record Pair(int place, int known, int agreement) {}

  /** By index of a place the index of the known key that is there; none is used twice. */
  static Map<Integer, Integer> of(List<QuotationKey> places, List<QuotationKey> known) {
    Map<String, List<Integer>> byWords = new HashMap<>();
    for (int j = 0; j < known.size(); j++) {
      byWords.computeIfAbsent(known.get(j).plainWords(), words -> new ArrayList<>()).add(j);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      QuotationKey place = places.get(i);
      for (int j : byWords.getOrDefault(place.plainWords(), List.of())) {
        pairs.add(new Pair(i, j, known.get(j).agreement(place)));
      }
    }
    // Stable: of equal ones the first place goes with the first key.
    pairs.sort(Comparator.comparingInt(Pair::agreement).reversed());
    Map<Integer, Integer> matches = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matches.containsKey(pair.place) && used.add(pair.known)) {
        matches.put(pair.place, pair.known);
      }
    }
    return matches;
  }
}
