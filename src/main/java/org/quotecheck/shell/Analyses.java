package org.quotecheck.shell;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.AnalysisCache;
import org.quotecheck.article.Article;

/**
 * Analyses articles, and stores the results: what was analysed before is known without the models.
 */
final class Analyses {
  /** Some ten thousand articles of news. */
  private static final long LARGEST_CACHE_BYTES = 256L << 20;

  /** The cache is held to its size at the first of so many stores: looking at all files takes. */
  private static final int STORES_A_LOOK = 256;

  private final Models models;
  private final Optional<AnalysisCache> cache;
  private final Console console;
  private final AtomicInteger stores = new AtomicInteger();

  /**
   * @param cache absent where nothing is to be stored or looked up
   */
  Analyses(Models models, Optional<AnalysisCache> cache, Console console) {
    this.models = models;
    this.cache = cache;
    this.console = console;
  }

  /** The same models without the cache. */
  Analyses withoutCache() {
    return new Analyses(models, Optional.empty(), console);
  }

  /** What is stored of an article. */
  Optional<Analysis> known(Article article) {
    return cache.flatMap(c -> c.find(article));
  }

  /** Waits for the models, and shows how far they are. What they analyse is stored. */
  Function<Article, Analysis> await(Progress progress) throws InterruptedException {
    Function<Article, Analysis> analyzer = models.await(progress);
    return article -> {
      Analysis analysis = analyzer.apply(article);
      cache.ifPresent(c -> store(c, analysis));
      return analysis;
    };
  }

  private void store(AnalysisCache cache, Analysis analysis) {
    int before = stores.getAndIncrement();
    try {
      cache.store(analysis);
      if (before % STORES_A_LOOK == 0) {
        cache.shrinkTo(LARGEST_CACHE_BYTES);
      }
    } catch (IOException e) {
      if (before == 0) {
        console.message("analyses are not cached: " + e.getMessage() + ": " + Reasons.of(e));
      }
    }
  }
}
