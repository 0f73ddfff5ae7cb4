package org.quotecheck.shell.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quotecheck.shell.commands.TestShell;
import org.quotecheck.shell.terminal.Progress;

@Timeout(30)
final class ModelsTest {
  @Test
  void theyAreLoadedOnceAndOnlyWhenNeeded() throws InterruptedException {
    AtomicInteger loads = new AtomicInteger();
    Models models =
        new Models(
            progress -> {
              loads.incrementAndGet();
              return TestShell::analyse;
            });
    assertThat(loads).hasValue(0);
    models.await(Progress.none());
    models.await(Progress.none());
    assertThat(loads).hasValue(1);
  }

  @Test
  void anInterruptAbandonsTheWaitAndNotTheLoad() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger loads = new AtomicInteger();
    Models models =
        new Models(
            progress -> {
              loads.incrementAndGet();
              uninterrupted(go);
              return TestShell::analyse;
            });
    models.start();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> models.await(Progress.none()))
        .isInstanceOf(InterruptedException.class);
    go.countDown();
    assertThat(models.await(Progress.none())).isNotNull();
    assertThat(loads).hasValue(1);
  }

  @Test
  void whoWaitsSeesHowFarTheyAre() throws InterruptedException {
    StringWriter terminal = new StringWriter();
    Models models =
        new Models(
            progress -> {
              progress.accept("loading models 2/3");
              // Until the line has been shown, which is what the test waits for.
              while (!terminal.toString().contains("2/3")) {
                Thread.onSpinWait();
              }
              return TestShell::analyse;
            });
    models.await(Progress.on(new PrintWriter(terminal), () -> 80));
    assertThat(terminal.toString()).contains("\r\u001b[Kloading models 2/3").endsWith("\r\u001b[K");
  }

  @Test
  void aFailureSaysWhy() {
    Models models =
        new Models(
            progress -> {
              throw new IllegalStateException("no tagger");
            });
    assertThatThrownBy(() -> models.await(Progress.none()))
        .hasMessageContaining("the models cannot be loaded")
        .hasMessageContaining("no tagger");
  }

  private static void uninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError("the load was interrupted", e);
    }
  }
}
