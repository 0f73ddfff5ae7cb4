package org.quotecheck.shell.checking;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Article;
import org.quotecheck.shell.terminal.Progress;

/**
 * Loads the models once, in the background. Whoever needs them waits; an interrupt ends the wait
 * and not the load, which cannot be stopped and will be needed again.
 */
public final class Models {
  /** Loads what analyses articles; takes seconds. */
  @FunctionalInterface
  public interface Loader {
    /** Tells {@code progress} in a few words how far it is. */
    Function<Article, Analysis> load(Consumer<String> progress);
  }

  private static final long LOOK_AGAIN_MILLIS = 100;

  private final Loader loader;
  private volatile String stage = "loading models";
  private @Nullable FutureTask<Function<Article, Analysis>> load;

  /** Loads nothing yet. */
  public Models(Loader loader) {
    this.loader = loader;
  }

  /** Begins to load, unless that was done before. */
  public void start() {
    FutureTask<Function<Article, Analysis>> unused = started();
  }

  /** Waits for the models, and shows how far they are. */
  Function<Article, Analysis> await(Progress progress) throws InterruptedException {
    FutureTask<Function<Article, Analysis>> load = started();
    try {
      while (true) {
        try {
          return load.get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          progress.show(stage);
        }
      }
    } catch (ExecutionException e) {
      throw new ModelsException(e.getCause());
    } finally {
      progress.clear();
    }
  }

  private synchronized FutureTask<Function<Article, Analysis>> started() {
    if (load == null) {
      load = new FutureTask<>(() -> loader.load(text -> stage = text));
      Thread thread = new Thread(load, "models");
      thread.setDaemon(true);
      thread.start();
    }
    return load;
  }
}
