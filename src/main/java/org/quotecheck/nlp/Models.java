package org.quotecheck.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The three statistical models: part-of-speech tagger, name recogniser with three classes, and
 * dependency parser. They are read-only once loaded and shared by all threads.
 */
record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  /** Loads them, on as many threads as there are models. Throws where one is missing or damaged. */
  static Models load(Consumer<String> progress) {
    ExecutorService threads = Executors.newFixedThreadPool(3, Models::daemon);
    try {
      CompletableFuture<MaxentTagger> tagger = start(threads, Models::loadTagger);
      CompletableFuture<CRFClassifier<CoreLabel>> names = start(threads, Models::loadNames);
      CompletableFuture<DependencyParser> parser = start(threads, Models::loadParser);
      progress.accept("loading models 1/3");
      tagger.join();
      progress.accept("loading models 2/3");
      parser.join();
      progress.accept("loading models 3/3");
      return new Models(tagger.join(), names.join(), parser.join());
    } catch (CompletionException failure) {
      throw new IllegalStateException(
          "the language models could not be loaded: " + failure.getCause(), failure.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> CompletableFuture<T> start(ExecutorService threads, Supplier<T> load) {
    return CompletableFuture.supplyAsync(load, threads);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "model-loader");
    thread.setDaemon(true);
    return thread;
  }

  private static MaxentTagger loadTagger() {
    try {
      return new MaxentTagger(ModelFile.find(TAGGER).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try {
      return NamesModel.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DependencyParser loadParser() {
    try {
      return new DependencyParser(ParserModel.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
