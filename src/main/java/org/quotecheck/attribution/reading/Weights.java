package org.quotecheck.attribution.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads learned numbers: a line each, name, tab, number. */
public final class Weights {
  private Weights() {}

  /**
   * The numbers of a file beside a class, by name. Throws {@link IllegalStateException} for a
   * damaged file.
   */
  public static Map<String, Float> load(Class<?> beside, String file) {
    Map<String, Float> weights = new HashMap<>(40_000);
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.lastIndexOf('\t');
        if (tab < 0) {
          throw new IllegalStateException(file + " is damaged: " + line);
        }
        weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }
}
