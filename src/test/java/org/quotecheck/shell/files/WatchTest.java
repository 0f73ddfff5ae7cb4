package org.quotecheck.shell.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.commands.TestShell;
import org.quotecheck.shell.outcome.Outcome;

final class WatchTest {
  private static final String LOST =
      "<q1 status=unattributed>“Nobody here knows what happens next.”</q1>\n";

  private final Path directory;

  WatchTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void allAtFirstThenWhatIsNewOrChanged() throws Exception {
    Path a = write("a.txt", LOST);
    write("b.txt", LOST);
    Watch watch =
        new Watch(
            new ArticleFiles(List.of(directory.toString()), "-", PathPatterns.of(List.of()), true));
    assertThat(names(watch.next())).containsExactly("a.txt", "b.txt");
    write("c.txt", LOST);
    assertThat(names(watch.next())).containsExactly("c.txt");
    Files.writeString(a, LOST + LOST);
    assertThat(names(watch.next())).containsExactly("a.txt");
    Files.delete(a);
    write("b.txt", "");
    assertThat(names(watch.next())).containsExactly("b.txt");
  }

  @Test
  void watchingChecksAgainUntilItIsInterrupted() throws Exception {
    write("a.txt", LOST);
    TestShell shell = TestShell.plain();
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      CompletableFuture<Outcome> run =
          CompletableFuture.supplyAsync(
              () -> shell.run("check", "--watch", "--quiet", directory.toString()), executor);
      awaitLines(shell, 1);
      write("b.txt", LOST);
      awaitLines(shell, 2);
      executor.shutdownNow();
      assertThat(run.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.INTERRUPTED);
    } finally {
      executor.shutdownNow();
    }
    assertThat(shell.written().lines().toList().get(1)).contains("b.txt:1:1: error");
    assertThat(shell.told()).contains("watching; Ctrl-C ends");
  }

  @Test
  void aFileIsNotWrittenOverAndOver() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", "--watch", "--output=x.json", directory.toString()))
        .isEqualTo(Outcome.USAGE);
  }

  private static void awaitLines(TestShell shell, int lines) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (shell.written().lines().count() < lines && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(shell.written().lines()).hasSize(lines);
  }

  private static List<String> names(List<Input> inputs) {
    return inputs.stream().map(i -> Path.of(i.name()).getFileName().toString()).toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }
}
