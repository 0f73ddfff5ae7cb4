package org.quotecheck.attribution.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights that are worth keeping, by feature, rounded as they are written: training measures
 * what the program will read.
 */
record LearnedWeights(SortedMap<String, Float> byFeature) {
  /** A weight nearer to zero than this decides nothing. */
  private static final double LEAST = 0.03;

  static LearnedWeights of(FeatureNumbers features, double[] weights) {
    SortedMap<String, Float> kept = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      String name = features.name(i);
      if (Math.abs(weights[i]) > LEAST && isOfSingleWords(name)) {
        kept.put(name, Math.round(weights[i] * 100) / 100f);
      }
    }
    return new LearnedWeights(kept);
  }

  /** White space would join words of an article, and a tab would break the line. */
  static boolean isOfSingleWords(String feature) {
    return feature
        .codePoints()
        .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** A line each: feature, tab, weight; in order of the features, so that versions compare well. */
  void write(Path file) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Float> weight : byFeature.entrySet()) {
      lines.append(String.format(Locale.ROOT, "%s\t%.2f\n", weight.getKey(), weight.getValue()));
    }
    Files.writeString(file, lines);
  }
}
