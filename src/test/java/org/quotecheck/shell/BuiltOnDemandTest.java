package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that CI and pre-commit call, in a copy of the source, with a Maven that only counts.
 */
final class BuiltOnDemandTest {
  /** Makes a jar of the source and a launcher that tells what is in it. */
  private static final String MAVEN =
      """
      #!/bin/sh
      [ ! -f broken ] || exit 1
      echo built >>"$HOME/builds"
      mkdir -p target/quotecheck/lib target/quotecheck/bin
      cat src/main/Main.java >target/quotecheck/lib/quotecheck.jar
      printf 'cat "%s"; echo "$@"\\n' "$PWD/target/quotecheck/lib/quotecheck.jar" \\
        >target/quotecheck/bin/quotecheck
      chmod +x target/quotecheck/bin/quotecheck
      """;

  private final Path directory;
  private final Path home;
  private final Path source;
  private final Path jar;

  BuiltOnDemandTest(@TempDir Path directory) {
    this.directory = directory;
    home = directory.resolve("a copy");
    source = home.resolve("src/main/Main.java");
    jar = home.resolve("target/quotecheck/lib/quotecheck.jar");
  }

  @BeforeEach
  void copyTheSource() throws IOException {
    Files.createDirectories(source.getParent());
    Files.createDirectories(home.resolve("fixtures/checks"));
    Files.createDirectories(home.resolve(".ci"));
    Files.createDirectories(home.resolve("bin"));
    Files.copy(Path.of(".ci/quotecheck"), home.resolve(".ci/quotecheck"));
    Files.writeString(home.resolve("pom.xml"), "<project/>\n");
    Files.writeString(source, "one\n");
    assertThat(Files.writeString(home.resolve("bin/mvn"), MAVEN).toFile().setExecutable(true))
        .isTrue();
  }

  @Test
  void itIsBuiltOnce() throws Exception {
    assertThat(said()).isEqualTo("one\ncheck x\n");
    assertThat(said()).isEqualTo("one\ncheck x\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void anUpdatedSourceIsBuiltAnewWhateverItsAge() throws Exception {
    said();
    Files.writeString(source, "two\n");
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    assertThat(said()).isEqualTo("two\ncheck x\n");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void whatWasCheckedOutAgainIsNotBuiltAgain() throws Exception {
    said();
    Files.setLastModifiedTime(
        source, FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 60_000));
    said();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aProgramThatWasBuiltFromSomethingElseIsNotTheOne() throws Exception {
    said();
    Files.writeString(jar, "something else\n");
    assertThat(said()).isEqualTo("one\ncheck x\n");
  }

  @Test
  void aProgramBuiltByHandHoldsUntilTheSourceIsNewer() throws Exception {
    said();
    Files.delete(home.resolve("target/built-from"));
    said();
    assertThat(builds()).isEqualTo(1);
    Files.setLastModifiedTime(
        source, FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 60_000));
    said();
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void aBuildThatFailsIsNoFinding() throws Exception {
    said();
    Files.writeString(source, "two\n");
    Files.createFile(home.resolve("broken"));
    assertThat(launched().code()).isEqualTo(3);
    Files.delete(home.resolve("broken"));
    assertThat(said()).isEqualTo("two\ncheck x\n");
  }

  private String said() throws Exception {
    Launched launched = launched();
    assertThat(launched.code()).as(launched.err()).isEqualTo(0);
    return launched.out();
  }

  private Launched launched() throws Exception {
    String path = home.resolve("bin") + ":" + System.getenv("PATH");
    return Launched.run(
        directory,
        "",
        Map.of("PATH", path, "HOME", home.toString()),
        Launched.command(home.resolve(".ci/quotecheck"), "check", "x"));
  }

  private long builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }
}
