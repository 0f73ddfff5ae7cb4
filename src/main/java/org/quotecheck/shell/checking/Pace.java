package org.quotecheck.shell.checking;

import java.util.Locale;
import java.util.function.LongSupplier;

/** How fast a run over many articles is, and how long it will take. */
final class Pace {
  private static final double NANOS = 1e9;

  /** Earlier than this the rest cannot be told. */
  private static final double SECONDS_TO_TELL = 1;

  private final int total;
  private final LongSupplier clock;
  private final long start;
  private int done;
  private long tokens;

  /**
   * @param total articles of the run
   * @param clock in nanoseconds
   */
  Pace(int total, LongSupplier clock) {
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  void finished(int tokens) {
    done++;
    this.tokens += tokens;
  }

  /** In one line: articles done, tokens a second, time left. */
  String line() {
    String articles = "%d/%d articles".formatted(done, total);
    double seconds = (clock.getAsLong() - start) / NANOS;
    if (done == 0 || seconds < SECONDS_TO_TELL) {
      return articles;
    }
    return String.format(
        Locale.ROOT,
        "%s, %,d tokens/s, %s left",
        articles,
        Math.round(tokens / seconds),
        time(Math.round(seconds / done * (total - done))));
  }

  private static String time(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? "%d:%02d min".formatted(seconds / 60, seconds % 60)
        : "%d:%02d h".formatted(seconds / 3600, seconds / 60 % 60);
  }
}
