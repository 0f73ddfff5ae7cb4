package org.quotecheck.attribution.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;

/**
 * The verbs that each noun phrase is the subject of. Keeps what it found for each sentence of one
 * article.
 */
final class Predicates {
  private final Map<ReporterSentence, Map<Integer, List<Integer>>> verbsBySubject = new HashMap<>();

  /**
   * The verb that the candidate is the subject of; of several the one that the quotation hangs on,
   * else the nearest to it.
   */
  int verbOf(Candidate candidate, Reading.@Nullable Place place) {
    List<Integer> verbs = verbs(candidate.sentence()).getOrDefault(candidate.head(), List.of());
    if (verbs.size() < 2 || place == null || place.sentence() != candidate.sentence()) {
      return verbs.isEmpty() ? -1 : verbs.get(0);
    }
    for (int above : candidate.sentence().ancestors(place.head())) {
      if (verbs.contains(above)) {
        return above;
      }
    }
    int best = verbs.get(0);
    for (int verb : verbs) {
      best = gap(verb, place) < gap(best, place) ? verb : best;
    }
    return best;
  }

  private static int gap(int index, Reading.Place place) {
    return index < place.first() ? place.first() - index : index - place.last();
  }

  /** The verbs of a sentence by their subject. */
  Map<Integer, List<Integer>> verbs(ReporterSentence sentence) {
    return verbsBySubject.computeIfAbsent(
        sentence,
        s -> {
          Map<Integer, List<Integer>> verbs = new HashMap<>();
          for (int i = 0; i < s.size(); i++) {
            if (s.token(i).isVerb() && !s.isQuoted(i) && !s.relation(i).startsWith("aux")) {
              int subject = s.subject(i);
              if (subject >= 0) {
                verbs.computeIfAbsent(subject, key -> new ArrayList<>()).add(i);
              }
            }
          }
          return verbs;
        });
  }
}
