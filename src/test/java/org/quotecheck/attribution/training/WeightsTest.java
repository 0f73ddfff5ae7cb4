package org.quotecheck.attribution.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quotecheck.attribution.ranking.SourceRanker;

/** The shipped weights tell nothing of the articles that they were learned from. */
final class WeightsTest {
  private static final Pattern SEPARATOR = Pattern.compile("\\|");
  private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{Ll}'’-]*");

  /** Relations, tags and our own terms are fewer; a slot with more values holds articles' words. */
  private static final int MOST_TERMS = 60;

  @Test
  void noFeatureHoldsMoreThanOneWordOfAnArticle() {
    Map<String, Set<String>> slots = new HashMap<>();
    for (String feature : SourceRanker.learnedWeights().keySet()) {
      List<String> parts = List.of(SEPARATOR.split(feature, -1));
      for (int i = 1; i < parts.size(); i++) {
        if (WORD.matcher(parts.get(i)).matches()) {
          slots.computeIfAbsent(slot(parts, i), key -> new HashSet<>()).add(parts.get(i));
        }
      }
    }
    assertThat(slots).isNotEmpty();
    for (String feature : SourceRanker.learnedWeights().keySet()) {
      List<String> parts = List.of(SEPARATOR.split(feature, -1));
      int words = 0;
      for (int i = 1; i < parts.size(); i++) {
        words += slots.getOrDefault(slot(parts, i), Set.of()).size() > MOST_TERMS ? 1 : 0;
      }
      assertThat(words).as(feature).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void everyFeatureIsOfSingleWords() {
    assertThat(SourceRanker.learnedWeights().keySet())
        .isNotEmpty()
        .allMatch(LearnedWeights::isOfSingleWords);
  }

  private static String slot(List<String> parts, int index) {
    return parts.get(0) + " " + parts.size() + " " + index;
  }
}
