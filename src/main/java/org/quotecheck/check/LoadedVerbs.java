package org.quotecheck.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.nlp.ShippedTable;

/** The verbs that judge what they report, with what each implies. */
final class LoadedVerbs {
  private static final String FILE = "loaded-verbs.tsv";
  private static final Map<String, Loaded> LOADED = load();

  /**
   * What a verb does besides telling that somebody spoke.
   *
   * @param level how much it matters
   * @param judgement as the end of a sentence that begins with the verb
   */
  record Loaded(Level level, String judgement) {}

  private LoadedVerbs() {}

  /** Empty for a verb that only reports. */
  static Optional<Loaded> find(String lemma, Settings settings) {
    String verb = lemma.toLowerCase(Locale.ROOT);
    if (settings.acceptedVerbs().contains(verb)) {
      return Optional.empty();
    }
    if (settings.loadedVerbs().contains(verb)) {
      return Optional.of(new Loaded(Level.WARNING, "is on the house’s list of loaded verbs"));
    }
    return Optional.ofNullable(LOADED.get(verb))
        .map(loaded -> new Loaded(loaded.level, loaded.judgement + "; “said” does not"));
  }

  private static Map<String, Loaded> load() {
    return ShippedTable.byName(
        LoadedVerbs.class,
        FILE,
        3,
        row -> new Loaded(Level.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]));
  }
}
