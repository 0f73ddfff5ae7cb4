package org.quotecheck.shell.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class PaceTest {
  private final AtomicLong clock = new AtomicLong(5);

  private String after(int total, int done, int tokensEach, long seconds) {
    Pace pace = new Pace(total, clock::get);
    for (int i = 0; i < done; i++) {
      pace.finished(tokensEach);
    }
    clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    return pace.line();
  }

  @Test
  void itTellsNoRateBeforeItKnowsOne() {
    assertThat(after(84, 0, 0, 9)).isEqualTo("0/84 articles");
    assertThat(after(84, 3, 900, 0)).isEqualTo("3/84 articles");
  }

  @Test
  void itTellsArticlesRateAndTimeLeft() {
    assertThat(after(84, 21, 1000, 7)).isEqualTo("21/84 articles, 3,000 tokens/s, 21 s left");
    assertThat(after(400, 100, 500, 50))
        .isEqualTo("100/400 articles, 1,000 tokens/s, 2:30 min left");
    assertThat(after(9001, 1, 500, 1)).isEqualTo("1/9001 articles, 500 tokens/s, 2:30 h left");
  }

  @Test
  void nothingIsLeftAtTheEnd() {
    assertThat(after(2, 2, 1000, 2)).isEqualTo("2/2 articles, 1,000 tokens/s, 0 s left");
  }
}
