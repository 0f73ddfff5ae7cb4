package org.quotecheck.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads the learned weights: a line each, feature, tab, number. */
final class Weights {
  private static final String FILE = "source-ranker.tsv";

  private Weights() {}

  /** The weights by feature. Throws {@link IllegalStateException} for a damaged file. */
  static Map<String, Float> load() {
    Map<String, Float> weights = new HashMap<>(40_000);
    try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.lastIndexOf('\t');
        if (tab < 0) {
          throw new IllegalStateException(FILE + " is damaged: " + line);
        }
        weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }
}
