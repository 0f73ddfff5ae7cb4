package org.quotecheck.shell.checking;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Article;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Progress;

/**
 * Checks many articles, several at a time, and hands on the results in the order of the inputs. No
 * more than a few are in memory at once.
 */
public final class CheckRun {
  /** Takes results in order. */
  public interface Sink {
    /** Returns whether to go on. */
    boolean accept(Checked checked) throws IOException;
  }

  private final ArticleChecker checker;
  private final Analyses analyses;
  private final Progress progress;
  private final int threads;

  /** Uses as many threads as there are processors, and shows how far it is in {@code progress}. */
  public CheckRun(ArticleChecker checker, Analyses analyses, Progress progress) {
    this.checker = checker;
    this.analyses = analyses;
    this.progress = progress;
    this.threads = Runtime.getRuntime().availableProcessors();
  }

  /**
   * Takes files of several articles apart. Returns the worst outcome; {@link Outcome#FAILED} where
   * the sink stopped it halfway.
   */
  public Outcome over(List<Input> named, Sink sink) throws IOException, InterruptedException {
    List<Input> inputs = checker.articles(named);
    ExecutorService workers = Executors.newFixedThreadPool(threads, CheckRun::daemon);
    try {
      return new Results(inputs.size(), sink).of(inputs, workers);
    } finally {
      workers.shutdownNow();
      progress.clear();
    }
  }

  private Pending begin(Input input, ExecutorService workers) {
    // Before the rest: what a wrong configuration wants of any article cannot be known.
    checker.checkConfiguration(input);
    return new Pending(input.name(), workers.submit(() -> result(input)));
  }

  private Result result(Input input) throws InterruptedException {
    Article article;
    try {
      article = checker.read(input);
    } catch (CommandException e) {
      return Result.known(ArticleChecker.unreadable(input.name(), e));
    }
    Optional<Analysis> known = analyses.known(article);
    if (known.isPresent()) {
      return Result.known(checker.analysed(known.get(), input.name()));
    }
    // Not before there is something to analyse: a mistyped name shall not wait for the models.
    Analysis analysis = analyses.await(progress).apply(article);
    int tokens = analysis.annotations().sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    return new Result(checker.analysed(analysis, input.name()), tokens);
  }

  /**
   * What came of one article.
   *
   * @param tokens how many were analysed
   */
  private record Result(Checked checked, int tokens) {
    /** What was known needed no work, and counts for no pace. */
    static Result known(Checked checked) {
      return new Result(checked, 0);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "check");
    thread.setDaemon(true);
    return thread;
  }

  /** An article under way. */
  private record Pending(String name, Future<Result> result) {
    Result get() throws InterruptedException {
      try {
        return result.get();
      } catch (ExecutionException e) {
        Throwable fault = e.getCause() == null ? e : e.getCause();
        if (fault instanceof CancellationException cancelled) {
          throw cancelled;
        }
        if (fault instanceof ModelsException none) {
          // No other article would fare better.
          throw none;
        }
        // The file beside the article is wrong; a file that breaks its reader must not keep the
        // others from being checked.
        return Result.known(
            fault instanceof CommandException wrong
                ? ArticleChecker.unreadable(name, wrong)
                : ArticleChecker.fault(name, fault));
      }
    }
  }

  /** The results of one run. */
  private final class Results {
    private final int total;
    private final Sink sink;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private Outcome worst = Outcome.CLEAN;
    private final Pace pace;
    private int done;

    Results(int total, Sink sink) {
      this.total = total;
      this.pace = new Pace(total, System::nanoTime);
      this.sink = sink;
    }

    Outcome of(List<Input> inputs, ExecutorService workers)
        throws IOException, InterruptedException {
      for (Input input : inputs) {
        pending.add(begin(input, workers));
        showProgress();
        if (pending.size() > threads && !handOn()) {
          return stopped();
        }
      }
      while (!pending.isEmpty()) {
        if (!handOn()) {
          return stopped();
        }
      }
      return worst;
    }

    private boolean handOn() throws IOException, InterruptedException {
      Result result = pending.remove().get();
      Checked checked = result.checked();
      worst = worst.or(checked.outcome());
      done++;
      pace.finished(result.tokens());
      boolean goOn = sink.accept(checked);
      showProgress();
      return goOn;
    }

    private Outcome stopped() {
      return done < total ? worst.or(Outcome.FAILED) : worst;
    }

    private void showProgress() {
      if (progress.isShown()) {
        progress.show(pace.line());
      }
    }
  }
}
