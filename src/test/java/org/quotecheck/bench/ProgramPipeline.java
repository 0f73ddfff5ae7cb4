package org.quotecheck.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quotecheck.analysis.Analyzer;
import org.quotecheck.article.Article;

/** The program's analysis as a process of its own, timed from when the models are loaded. */
final class ProgramPipeline {
  private static final int[] ARTICLES = {1, 10, 100, 1000};
  private static final int[] KILOBYTES = {1, 10, 100, 1000};

  /** Less is not measured well. */
  private static final double LEAST_SECONDS = 3;

  private final Analyzer analyzer = Analyzer.load(progress -> {});
  private final ExecutorService threads;

  private ProgramPipeline(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /**
   * Arguments: the folder of articles, the number of threads, and {@code archive} to print the
   * seconds for all articles, or {@code growth} to print the microseconds a token for several
   * numbers and sizes of articles.
   */
  public static void main(String[] arguments) throws Exception {
    Corpus corpus = new Corpus(Path.of(arguments[0]));
    ProgramPipeline program = new ProgramPipeline(Integer.parseInt(arguments[1]));
    if (arguments[2].equals("archive")) {
      System.out.println(program.seconds(corpus.texts(corpus.files().size())));
    } else {
      program.growth(corpus);
    }
    program.threads.shutdown();
  }

  private double seconds(List<String> texts) throws Exception {
    long start = System.nanoTime();
    List<Future<Integer>> results = new ArrayList<>();
    for (String text : texts) {
      results.add(
          threads.submit(() -> analyzer.analyze(Article.of("-", text)).quotations().size()));
    }
    for (Future<Integer> result : results) {
      result.get();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void growth(Corpus corpus) throws Exception {
    // Until the compiler has settled.
    double unused = seconds(corpus.texts(200));
    for (int articles : ARTICLES) {
      print(articles + " articles", corpus.texts(articles));
    }
    for (int kilobytes : KILOBYTES) {
      print(kilobytes + " kB", List.of(corpus.text(1000 * kilobytes)));
    }
  }

  private void print(String what, List<String> texts) throws Exception {
    long tokens = texts.stream().mapToLong(Corpus::tokens).sum();
    double seconds = 0;
    long done = 0;
    while (seconds < LEAST_SECONDS) {
      seconds += seconds(texts);
      done += tokens;
    }
    System.out.printf(Locale.ROOT, "%s\t%.1f%n", what, seconds / done * 1e6);
  }
}
