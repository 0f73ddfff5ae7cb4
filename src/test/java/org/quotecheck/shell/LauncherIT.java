package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a process: exit codes, streams, and where it can be called from. */
final class LauncherIT {
  private static final String NOTHING_TO_DO =
      "quotecheck: nothing to do: give a command, as in \"quotecheck check FILE...\"\n";

  private final Path directory;

  LauncherIT(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void nothingToDoIsAUsageError() throws Exception {
    assertThat(Launched.in(directory)).isEqualTo(new Launched(2, "", NOTHING_TO_DO));
  }

  @Test
  void aMistypedOptionIsAUsageError() throws Exception {
    assertThat(Launched.in(directory, "check", "a.txt", "--formt", "json"))
        .isEqualTo(
            new Launched(
                2, "", "quotecheck: check has no option \"--formt\"; did you mean --format?\n"));
  }

  @Test
  void anUnknownCommandIsAUsageError() throws Exception {
    assertThat(Launched.in(directory, "chek", "a.txt"))
        .isEqualTo(
            new Launched(2, "", "quotecheck: unknown command \"chek\"; did you mean check?\n"));
  }

  @Test
  void aMissingFileIsAUsageError() throws Exception {
    Launched launched = Launched.in(directory, "check", "no such.txt");
    assertThat(launched.code()).isEqualTo(2);
    assertThat(launched.err().lines()).hasSize(1);
    assertThat(launched.err()).startsWith("quotecheck: no such.txt: ");
  }

  @Test
  void aDirectoryWithoutArticlesIsAUsageError() throws Exception {
    Launched launched = Launched.in(directory, "check", ".");
    assertThat(launched.code()).isEqualTo(2);
    assertThat(launched.err())
        .startsWith("quotecheck: .: the directory holds no article: *.txt, *.md, ");
  }

  @Test
  void whatIsNoArticleIsNotAnalysed() throws Exception {
    Files.write(directory.resolve("binary.txt"), new byte[] {1, 0, 2, 0, (byte) 0xff, 7, 0});
    Files.createFile(directory.resolve("empty.txt"));
    for (String name : List.of("binary.txt", "empty.txt")) {
      Launched launched = Launched.in(directory, "check", name);
      assertThat(launched.code()).as(name).isEqualTo(3);
      assertThat(launched.err().lines()).hasSize(1);
      assertThat(launched.err()).startsWith("quotecheck: " + name + ": ");
    }
  }

  @Test
  void helpAndVersionGoToStandardOutput() throws Exception {
    for (String word : List.of("help", "--help", "-h", "--version")) {
      Launched launched = Launched.in(directory, word);
      assertThat(launched.code()).isEqualTo(0);
      assertThat(launched.out()).contains("quotecheck");
      assertThat(launched.err()).isEmpty();
    }
  }

  @Test
  void commandsComeFromStandardInput() throws Exception {
    Launched launched = batch("# what this is\nversion\nshow 1\nversion\n");
    assertThat(launched.code()).isEqualTo(2);
    assertThat(launched.out()).containsOnlyOnce("quotecheck");
    assertThat(launched.err()).isEqualTo("quotecheck: no article is open; open FILE first\n");
  }

  @Test
  void namesOfFilesMayHoldBlanksAndQuotationMarks() throws Exception {
    String name = "it's \"q\" “curly” 東.txt";
    Files.createFile(directory.resolve(name));
    Map<String, String> poorLocale = Map.of("LC_ALL", "C", "LANG", "C");
    Launched argument =
        Launched.run(
            directory, "", poorLocale, Launched.command(Launched.launcher(), "check", name));
    assertThat(argument.code()).as("found, and empty").isEqualTo(3);
    assertThat(argument.err()).startsWith("quotecheck: " + name + ": ");
    Launched line = batch("check \"it's \\\"q\\\" “curly” 東.txt\"\n");
    assertThat(line.code()).isEqualTo(3);
    assertThat(line.err()).isEqualTo(argument.err());
  }

  @Test
  void itRunsThroughLinksAndFromPathsWithBlanks() throws Exception {
    Path home = copiedHome(directory.resolve("a b"));
    Path links = Files.createDirectories(directory.resolve("links"));
    Files.createSymbolicLink(links.resolve("one"), Path.of("../a b/home/bin/quotecheck"));
    Path link = Files.createSymbolicLink(directory.resolve("two"), Path.of("links/one"));
    for (Path launcher : List.of(home.resolve("bin/quotecheck"), link)) {
      Launched launched =
          Launched.run(links, "", Map.of(), Launched.command(launcher, "--version"));
      assertThat(launched.code()).as(launched.err()).isEqualTo(0);
    }
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws Exception {
    Path java = Files.createDirectories(directory.resolve("jdk 11/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Launched launched = withJavaHome(directory.resolve("jdk 11"));
    assertThat(launched.code()).isEqualTo(3);
    assertThat(launched.err())
        .isEqualTo("quotecheck: " + java + " is Java 11; quotecheck needs Java 17 or newer\n");
  }

  @Test
  void aJavaThatIsMissingIsNamed() throws Exception {
    Launched launched = withJavaHome(directory.resolve("none"));
    assertThat(launched.code()).isEqualTo(3);
    assertThat(launched.err())
        .isEqualTo(
            "quotecheck: JAVA_HOME is "
                + directory.resolve("none")
                + ", which has no bin/java; quotecheck needs Java 17 or newer\n");
  }

  @Test
  void aProgramThatIsNotBuiltSaysHow() throws Exception {
    Path bin = Files.createDirectories(directory.resolve("bin"));
    Path copy = Files.copy(Launched.launcher(), bin.resolve("quotecheck"));
    Launched launched = Launched.run(bin, "", Map.of(), Launched.command(copy, "--version"));
    assertThat(launched.code()).isEqualTo(3);
    assertThat(launched.err())
        .isEqualTo(
            "quotecheck: "
                + directory.toRealPath()
                + "/lib/quotecheck.jar is missing; build it with: mvn package\n");
  }

  @Test
  void aBrokenInstallationIsNotTakenForFindings() throws Exception {
    Path bin = Files.createDirectories(directory.resolve("bin"));
    Path copy = Files.copy(Launched.launcher(), bin.resolve("quotecheck"));
    Path lib = Files.createDirectories(directory.resolve("lib"));
    Files.copy(
        Launched.launcher().resolveSibling("../lib/quotecheck.jar"), lib.resolve("quotecheck.jar"));
    Launched launched = Launched.run(bin, "", Map.of(), Launched.command(copy, "--version"));
    assertThat(launched.code()).isEqualTo(3);
    assertThat(launched.err()).contains("NoClassDefFoundError");
  }

  @Test
  void moreOptionsForJavaAreTaken() throws Exception {
    Launched launched =
        Launched.run(
            directory,
            "",
            Map.of("QUOTECHECK_JAVA_OPTS", "-Xmx64m -XX:+PrintCommandLineFlags"),
            Launched.command(Launched.launcher(), "--version"));
    assertThat(launched.out()).contains("-XX:MaxHeapSize=67108864");
  }

  @Test
  void aClosedPipeIsNothingToComplainOf() throws Exception {
    String script = "i=0; while [ $i -lt 3000 ]; do echo 'help check'; i=$((i+1)); done";
    Launched launched =
        Launched.run(
            directory,
            "",
            Map.of("L", Launched.launcher().toString()),
            List.of("sh", "-c", "(" + script + ") 2>/dev/null | \"$L\" | head -n 1"));
    assertThat(launched.out()).isEqualTo("check [FILE...] [OPTIONS]\n");
    assertThat(launched.err()).isEmpty();
  }

  @Test
  @Tag("model")
  void anArticleOnStandardInputIsAnalysed() throws Exception {
    Launched launched =
        Launched.run(
            directory,
            "“The bridge is closed,” said the mayor, Ann Lee.\n",
            Map.of(),
            Launched.command(Launched.launcher(), "check", "-", "--format", "json"));
    assertThat(launched.code()).as(launched.err()).isEqualTo(0);
    assertThat(launched.out()).contains("\"path\": \"-\"");
    assertThat(launched.err()).as("no progress where there is no terminal").isEmpty();
  }

  @Test
  @Tag("model")
  void anArticleThatCannotBeReadIsNotCleanAmongOthers() throws Exception {
    Files.writeString(directory.resolve("a.txt"), "“It is,” said Ann Lee, the mayor.\n");
    Files.createFile(directory.resolve("b.txt"));
    Launched launched =
        Launched.in(directory, "check", ".", "--output", "report.json", "--format=json");
    assertThat(launched.code()).isEqualTo(3);
    assertThat(launched.out()).isEmpty();
    assertThat(directory.resolve("report.json")).content().contains("\"a.txt\"", "\"b.txt\"");
  }

  private Launched batch(String lines) throws Exception {
    return Launched.run(directory, lines, Map.of(), Launched.command(Launched.launcher()));
  }

  private Launched withJavaHome(Path javaHome) throws Exception {
    return Launched.run(
        directory,
        "",
        Map.of("JAVA_HOME", javaHome.toString()),
        Launched.command(Launched.launcher(), "--version"));
  }

  /** The distribution under another path: its launcher, with links to the rest. */
  private static Path copiedHome(Path parent) throws IOException {
    Path home = parent.resolve("home");
    Files.createDirectories(home.resolve("bin"));
    Files.copy(Launched.launcher(), home.resolve("bin/quotecheck"));
    Files.createSymbolicLink(
        home.resolve("lib"), Launched.launcher().resolveSibling("../lib").normalize());
    return home;
  }
}
