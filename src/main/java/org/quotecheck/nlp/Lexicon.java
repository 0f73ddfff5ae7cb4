package org.quotecheck.nlp;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map from words to their distributional clusters, for looking them up only. */
final class Lexicon extends AbstractMap<String, String> {
  private final StringTable numbers;
  private final List<String> clusters;

  private Lexicon(StringTable numbers, List<String> clusters) {
    this.numbers = numbers;
    this.clusters = clusters;
  }

  static void write(ModelFile.Writer out, Map<?, ?> clusters) {
    Map<String, Integer> numberOf = new LinkedHashMap<>();
    Map<String, Integer> words = new HashMap<>();
    clusters.forEach(
        (word, cluster) -> {
          String name = (String) cluster;
          Integer number = numberOf.putIfAbsent(name, numberOf.size());
          words.put((String) word, number == null ? numberOf.size() - 1 : number);
        });
    StringTable.write(out, words);
    out.strings(List.copyOf(numberOf.keySet()));
  }

  static Lexicon read(ModelFile.Reader in) {
    return new Lexicon(StringTable.read(in), in.strings());
  }

  @Override
  public @Nullable String get(@Nullable Object word) {
    int number = word instanceof String string ? numbers.get(string, -1) : -1;
    return number < 0 ? null : clusters.get(number);
  }

  @Override
  public boolean containsKey(@Nullable Object word) {
    return get(word) != null;
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    throw StringTable.lookedUpOnly();
  }
}
