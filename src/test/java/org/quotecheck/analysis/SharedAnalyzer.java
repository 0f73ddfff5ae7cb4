package org.quotecheck.analysis;

/** One analyzer for all tests of a JVM: the models take seconds to load. */
public final class SharedAnalyzer {
  private static final class Holder {
    static final Analyzer ANALYZER = Analyzer.load(progress -> {});
  }

  private SharedAnalyzer() {}

  /** The analyzer, loaded at the first call. */
  public static Analyzer get() {
    return Holder.ANALYZER;
  }
}
