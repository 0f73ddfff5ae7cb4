package org.quotecheck.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.ArticleDigest;
import org.quotecheck.analysis.RecordCache;
import org.quotecheck.article.Scope;

/** What checks found in earlier runs, under the same settings and with the same acceptances. */
public final class FindingsCache {
  /** All that findings depend on besides the program, of an analysis that it made itself. */
  private record Key(
      String article,
      List<Scope> scopes,
      List<String> checks,
      Settings settings,
      List<Acceptance> accepted) {}

  private record Entry(List<Finding> findings) {}

  private final RecordCache cache;

  /** Findings in a cache. */
  public FindingsCache(RecordCache cache) {
    this.cache = cache;
  }

  private static Key key(
      Analysis analysis, List<Check> checks, Settings settings, List<Acceptance> accepted) {
    return new Key(
        ArticleDigest.of(analysis.article()),
        analysis.article().scopes().marked(),
        checks.stream().map(Check::id).toList(),
        settings,
        accepted);
  }

  /** What was found in an earlier run; else what is found now, which it keeps. */
  List<Finding> find(
      Analysis analysis,
      List<Check> checks,
      Settings settings,
      List<Acceptance> accepted,
      Supplier<List<Finding>> now) {
    Key key = key(analysis, checks, settings, accepted);
    Optional<Entry> known = cache.find(Entry.class, key);
    if (known.isPresent()) {
      return known.get().findings();
    }
    List<Finding> found = now.get();
    try {
      cache.store(key, new Entry(found));
    } catch (IOException notWritable) {
      // The next run looks again; where analyses cannot be stored either, that is said.
    }
    return found;
  }
}
