package org.quotecheck.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where pairs of words stand in a transcript, so that a quotation is found without reading it. */
final class TranscriptIndex {
  /** Windows that are aligned; the right one is hardly ever behind the first few. */
  private static final int MOST_WINDOWS = 16;

  /** Diagonals that lie so near to one another count as one place, in words. */
  private static final int NEAR = 8;

  /** What a window holds besides the quotation's own length, in words. */
  private static final int MARGIN = 64;

  private final List<SpokenWord> words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Long, List<Integer>> places = new HashMap<>();
  private final int[] forms;

  TranscriptIndex(List<SpokenWord> words) {
    this.words = List.copyOf(words);
    this.forms = new int[words.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = numbers.computeIfAbsent(words.get(i).form(), form -> numbers.size());
      places.computeIfAbsent(single(forms[i]), form -> new ArrayList<>()).add(i);
      if (i > 0) {
        places.computeIfAbsent(pair(forms[i - 1], forms[i]), p -> new ArrayList<>()).add(i - 1);
      }
    }
  }

  private static long pair(int first, int second) {
    return ((long) first + 1) << 32 | second;
  }

  private static long single(int form) {
    return form;
  }

  List<SpokenWord> words() {
    return words;
  }

  /** The forms of the words, as numbers. */
  int[] forms() {
    return forms;
  }

  /** The same numbers for other words; one of its own for each that the transcript lacks. */
  int[] forms(List<SpokenWord> quoted) {
    int[] result = new int[quoted.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = numbers.getOrDefault(quoted.get(i).form(), -1 - i);
    }
    return result;
  }

  /**
   * The best local alignments at different places, the best first; none where no two quoted words
   * stand side by side, or for a single one, where it does not stand.
   */
  List<WordAlignment> alignments(int[] quoted) {
    TreeMap<Integer, Double> votes = new TreeMap<>();
    for (int i = 0; i < quoted.length; i++) {
      boolean last = i + 1 == quoted.length;
      if (quoted[i] < 0 || (last && i > 0) || (!last && quoted[i + 1] < 0)) {
        continue;
      }
      long key = last ? single(quoted[i]) : pair(quoted[i], quoted[i + 1]);
      List<Integer> found = places.getOrDefault(key, List.of());
      // What is rare says more on where the quotation stands.
      double weight = Math.log(1 + (double) forms.length / (found.size() + 1));
      for (int place : found) {
        votes.merge(Math.floorDiv(place - i, NEAR), weight, Double::sum);
      }
    }
    Map<Integer, Double> both = new HashMap<>();
    votes.forEach((at, vote) -> both.put(at, vote + votes.getOrDefault(at + 1, 0.0)));
    return both.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WINDOWS)
        .map(entry -> window(quoted, entry.getKey() * NEAR))
        .sorted(Comparator.comparing(WordAlignment::score).reversed())
        .toList();
  }

  private WordAlignment window(int[] quoted, int begin) {
    BitSet unmarked = new BitSet();
    return within(quoted, unmarked, begin - MARGIN, begin + quoted.length + 2 * MARGIN, false);
  }

  /** The best alignment in a window, which may reach over the ends of the transcript. */
  WordAlignment within(int[] quoted, BitSet marked, int begin, int end, boolean whole) {
    int from = Math.min(Math.max(0, begin), forms.length);
    int to = Math.max(from, Math.min(end, forms.length));
    return WordAlignment.of(quoted, marked, forms, from, to, whole);
  }
}
