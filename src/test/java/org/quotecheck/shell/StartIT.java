package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the packaged program start faster costs no answer where it does not fit. */
final class StartIT {
  private static final String ARTICLE =
      Path.of("fixtures/articles/wire.txt").toAbsolutePath().toString();

  private final Path directory;

  StartIT(@TempDir Path directory) {
    this.directory = directory;
  }

  /** The distribution with another archive of classes. */
  private Path launcherWith(byte[] archive) throws IOException {
    Path home = Launched.launcher().resolveSibling("..").toAbsolutePath().normalize();
    Path bin = Files.createDirectory(directory.resolve("bin"));
    Path launcher = Files.copy(home.resolve("bin/quotecheck"), bin.resolve("quotecheck"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    for (String part : List.of("lib", "models")) {
      Files.createSymbolicLink(directory.resolve(part), home.resolve(part));
    }
    Files.write(directory.resolve("quotecheck.jsa"), archive);
    return launcher;
  }

  private Launched run(Path launcher, String... arguments) throws Exception {
    Map<String, String> cache = Map.of("XDG_CACHE_HOME", directory.resolve("cache").toString());
    return Launched.run(directory, "", cache, Launched.command(launcher, arguments));
  }

  @Test
  void theBuildMakesAnArchiveOfTheClasses() {
    assertThat(Launched.launcher().resolveSibling("../quotecheck.jsa")).isRegularFile();
  }

  @Test
  void anArchiveThatDoesNotFitIsPassedOverInSilence() throws Exception {
    Path built = Launched.launcher().resolveSibling("../quotecheck.jsa");
    // It was made for the classes in the distribution, and these are somewhere else.
    Path launcher = launcherWith(Files.readAllBytes(built));
    assertThat(run(launcher, "--version"))
        .isEqualTo(run(Launched.launcher(), "--version"))
        .satisfies(launched -> assertThat(launched.err()).isEmpty());
    Files.write(directory.resolve("quotecheck.jsa"), new byte[] {1, 2, 3});
    assertThat(run(launcher, "--version")).isEqualTo(run(Launched.launcher(), "--version"));
  }

  @Test
  void theSecondRunAnswersFromTheCacheAndSaysTheSame() throws Exception {
    Launched first = run(Launched.launcher(), "check", ARTICLE, "--format", "json");
    // The analysis, and what the checks found in it.
    assertThat(entries()).isEqualTo(2);
    // Without models nothing can be analysed, so the answer is from the cache.
    Path launcher = launcherWith(new byte[0]);
    Files.delete(directory.resolve("models"));
    assertThat(run(launcher, "check", ARTICLE, "--format", "json")).isEqualTo(first);
    assertThat(run(launcher, "check", ARTICLE, "--no-cache").err()).contains("models");
  }

  private long entries() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("cache/quotecheck/analyses"))) {
      return files.count();
    }
  }
}
