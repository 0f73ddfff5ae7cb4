package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is killed leaves no half-written report behind. */
@Tag("model")
final class KilledRunIT {
  private static final int ARTICLES = 3000;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theOldReportStays(boolean forcibly, @TempDir Path directory) throws Exception {
    Path drafts = Files.createDirectories(directory.resolve("drafts"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          drafts.resolve(i + ".txt"), "“It is closed,” said the mayor, Ann Lee. ".repeat(20));
    }
    Files.writeString(directory.resolve("old.json"), "old");
    Process process =
        new ProcessBuilder(
                Launched.command(
                    Launched.launcher(),
                    "check",
                    "drafts",
                    "--report=json=old.json",
                    "--output=new.txt"))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitHalfWritten(directory, process);
    // The launcher has become Java; there is no other process.
    if (forcibly) {
      process.destroyForcibly();
    } else {
      process.destroy();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isGreaterThan(3);
    assertThat(directory.resolve("old.json")).hasContent("old");
    assertThat(directory.resolve("new.txt")).doesNotExist();
    if (!forcibly) {
      assertThat(temporaryFiles(directory)).isEmpty();
    }
  }

  private static void awaitHalfWritten(Path directory, Process process) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(100).toNanos();
    while (System.nanoTime() < end && process.isAlive() && !isHalfWritten(directory)) {
      Thread.sleep(50);
    }
    assertThat(process.isAlive()).as("killed in the middle").isTrue();
    assertThat(isHalfWritten(directory)).isTrue();
  }

  private static boolean isHalfWritten(Path directory) throws IOException {
    List<Path> files = temporaryFiles(directory);
    for (Path file : files) {
      if (Files.size(file) == 0) {
        return false;
      }
    }
    return files.size() == 2;
  }

  private static List<Path> temporaryFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(f -> f.toString().endsWith(".tmp")).toList();
    }
  }
}
