package org.quotecheck.shell.checking;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.AnalysisCache;
import org.quotecheck.article.Article;
import org.quotecheck.article.Reasons;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Progress;

/**
 * Analyses articles, and stores the results: what was analysed before is known without the models.
 */
public final class Analyses {
  private final Models models;
  private final Optional<AnalysisCache> cache;
  private final Console console;
  private final AtomicBoolean complained = new AtomicBoolean();

  /**
   * @param cache absent where nothing is to be stored or looked up
   */
  public Analyses(Models models, Optional<AnalysisCache> cache, Console console) {
    this.models = models;
    this.cache = cache;
    this.console = console;
  }

  /** The same models without the cache. */
  public Analyses withoutCache() {
    return new Analyses(models, Optional.empty(), console);
  }

  /** What is stored of an article. */
  Optional<Analysis> known(Article article) {
    return cache.flatMap(c -> c.find(article));
  }

  /** The analysis of one article, stored or made now; the progress shows the work. */
  public Analysis of(Article article, Progress progress) throws InterruptedException {
    Optional<Analysis> known = known(article);
    if (known.isPresent()) {
      return known.get();
    }
    Function<Article, Analysis> analyzer = await(progress);
    progress.show("analysing " + article.path());
    Analysis analysis = analyzer.apply(article);
    progress.clear();
    return analysis;
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
    try {
      cache.store(analysis);
    } catch (IOException e) {
      if (!complained.getAndSet(true)) {
        console.message("analyses are not cached: " + e.getMessage() + ": " + Reasons.of(e));
      }
    }
  }
}
