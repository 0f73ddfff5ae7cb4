package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.shell.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class CheckCommandTest {
  private static final String CLEAN = "<q1>“All is well,”</q1> <s1>Tom Reed</s1> <c1>said</c1>.\n";
  private static final String LOST =
      "<q1 status=unattributed>“Nobody here knows what happens next.”</q1>\n";
  private static final String IMPLIED =
      CLEAN + "\n<q2 status=implied speaker=\"Tom Reed\">“It always was.”</q2>\n";

  private final Path directory;

  CheckCommandTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void writeArticles() throws IOException {
    write("clean.txt", CLEAN);
    write("lost.txt", LOST);
    write("implied.txt", IMPLIED);
    write("empty.txt", "");
    Files.createDirectories(directory.resolve("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "clean.txt, error, CLEAN",
    "clean.txt, info, CLEAN",
    "lost.txt, error, FINDINGS",
    "lost.txt, never, CLEAN",
    "implied.txt, error, CLEAN",
    "implied.txt, warning, FINDINGS",
    "implied.txt, never, CLEAN",
    "empty.txt, error, FAILED",
    "empty.txt, never, FAILED",
    "missing.txt, error, USAGE",
    "missing.txt, never, USAGE",
    "none, error, USAGE",
    "clean.txt lost.txt, error, FINDINGS",
    "lost.txt missing.txt clean.txt, error, USAGE",
    "missing.txt empty.txt lost.txt, error, FAILED",
    "empty.txt missing.txt, error, FAILED",
  })
  void theGravestOutcomeCounts(String files, String failOn, Outcome outcome) {
    String[] words = ("check --fail-on " + failOn + " " + files).split(" ");
    for (int i = 3; i < words.length; i++) {
      words[i] = path(words[i]);
    }
    assertThat(TestShell.plain().run(words)).isEqualTo(outcome);
  }

  @Test
  void everyProblemIsOneLineAndInTheReport() throws IOException {
    TestShell shell = TestShell.plain();
    shell.run(
        "check",
        "--format",
        "json",
        path("missing.txt"),
        path("lost.txt"),
        path("none"),
        path("empty.txt"));
    assertThat(shell.told().lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("quotecheck: " + path("missing.txt") + ": "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "quotecheck: "
                            + path("none")
                            + ": the directory holds no article: *.txt, *.md, *.markdown, *.html,"
                            + " *.htm, *.xhtml, *.docx, *.odt, *.nitf, *.newsml, *.ninjs,"
                            + " *.jsonl, *.ndjson"),
            line -> assertThat(line).startsWith("quotecheck: " + path("empty.txt") + ": "));
    JsonNode articles = new ObjectMapper().readTree(shell.written()).get("articles");
    assertThat(articles.valueStream().map(a -> a.get("path").stringValue()))
        .containsExactly(path("missing.txt"), path("lost.txt"), path("none"), path("empty.txt"));
    assertThat(articles.valueStream().map(a -> a.get("problems").size()))
        .containsExactly(1, 0, 1, 1);
    assertThat(articles.get(1).get("quotations").size()).isEqualTo(1);
  }

  @Test
  void directoriesAreWalkedInOrderWithoutHiddenFiles() throws IOException {
    write("drafts/b.txt", CLEAN);
    write("drafts/a/z.TXT", CLEAN);
    write("drafts/.hidden.txt", CLEAN);
    write("drafts/.git/x.txt", CLEAN);
    write("drafts/notes.csv", CLEAN);
    write("drafts/story.md", CLEAN);
    TestShell shell = TestShell.plain();
    shell.run("check", "--format=json", path("clean.txt"), path("drafts"), path("drafts/b.txt"));
    assertThat(paths(shell.written()))
        .containsExactly(
            path("clean.txt"),
            path("drafts/a/z.TXT"),
            path("drafts/b.txt"),
            path("drafts/story.md"));
  }

  @Test
  void manyArticlesStayInOrder() throws IOException {
    for (int i = 100; i < 150; i++) {
      write("many/" + i + ".txt", CLEAN);
    }
    TestShell shell =
        TestShell.analysing(
            article -> {
              // The earlier take longer, so that they end out of order.
              sleep(article.path().matches(".*[02468].txt") ? 5 : 0);
              return TestShell.analyse(article);
            });
    assertThat(shell.run("check", "--format", "json", path("many"))).isEqualTo(Outcome.CLEAN);
    assertThat(paths(shell.written())).hasSize(50).isSorted();
  }

  @Test
  void oneHyphenIsStandardInput() throws IOException {
    TestShell shell = TestShell.reading(LOST);
    assertThat(shell.run("check", "-", "--format", "json")).isEqualTo(Outcome.FINDINGS);
    assertThat(paths(shell.written())).containsExactly("-");
  }

  @Test
  void anOutputOfOneHyphenIsStandardOutput() {
    TestShell shell = TestShell.plain();
    shell.run("check", path("clean.txt"), "--format=json", "--output", "-");
    assertThat(paths(shell.written())).containsExactly(path("clean.txt"));
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void standardInputThatHoldsTheCommandsIsNoArticle() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", "-")).isEqualTo(Outcome.USAGE);
    assertThat(shell.told())
        .isEqualTo("quotecheck: -: standard input holds the commands, not an article\n");
  }

  @Test
  void aFaultInOneArticleDoesNotStopTheOthers() throws IOException {
    TestShell shell =
        TestShell.analysing(
            article -> {
              if (article.path().endsWith("lost.txt")) {
                throw new IllegalStateException("no\nroot");
              }
              return TestShell.analyse(article);
            });
    assertThat(shell.run("check", "--format=json", path("lost.txt"), path("clean.txt")))
        .isEqualTo(Outcome.FAILED);
    assertThat(shell.told())
        .isEqualTo(
            "quotecheck: "
                + path("lost.txt")
                + ": cannot be analysed, internal fault: java.lang.IllegalStateException: no"
                + " root\n");
    assertThat(paths(shell.written())).containsExactly(path("lost.txt"), path("clean.txt"));
  }

  @Test
  void aCancelledAnalysisEndsTheCommand() {
    TestShell shell =
        TestShell.analysing(
            article -> {
              throw new CancellationException();
            });
    assertThat(shell.run("check", path("clean.txt"))).isEqualTo(Outcome.INTERRUPTED);
  }

  @Test
  void theReportGoesToAFileAsAWhole() throws IOException {
    Path report = Files.writeString(directory.resolve("report.json"), "old");
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", path("lost.txt"), "--format=json", "--output", report.toString()))
        .isEqualTo(Outcome.FINDINGS);
    assertThat(shell.written()).isEmpty();
    assertThat(paths(Files.readString(report))).containsExactly(path("lost.txt"));
    try (var files = Files.list(directory)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.endsWith(".tmp"));
    }
  }

  @Test
  void aCancelledRunLeavesTheOldReport() throws IOException {
    Path report = Files.writeString(directory.resolve("report.json"), "old");
    TestShell shell =
        TestShell.analysing(
            article -> {
              throw new CancellationException();
            });
    shell.run("check", path("clean.txt"), "--output", report.toString());
    assertThat(report).hasContent("old");
  }

  @Test
  void anOutputThatCannotBeWrittenIsAUsageError() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", path("clean.txt"), "--output", path("no/such/dir.json")))
        .isEqualTo(Outcome.USAGE);
    assertThat(shell.run("check", path("clean.txt"), "--output", path("none")))
        .isEqualTo(Outcome.USAGE);
    assertThat(shell.told())
        .isEqualTo(
            "quotecheck: "
                + path("no/such/dir.json")
                + ": cannot be written: no such file or directory\nquotecheck: "
                + path("none")
                + ": cannot be written: is a directory\n");
  }

  @Test
  void theReportDoesNotOverwriteAnArticle() throws IOException {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", path("clean.txt"), "--output", path("none/../clean.txt")))
        .isEqualTo(Outcome.USAGE);
    assertThat(directory.resolve("clean.txt")).hasContent(CLEAN);
  }

  @Test
  void anOutputThatIsALinkStaysOne() throws IOException {
    Path target = Files.writeString(directory.resolve("target.json"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), target);
    TestShell.plain().run("check", path("clean.txt"), "--format=json", "--output", link.toString());
    assertThat(link).isSymbolicLink();
    assertThat(paths(Files.readString(target))).containsExactly(path("clean.txt"));
  }

  @Test
  void whereNobodyReadsOnTheRestIsNotAnalysed() throws IOException {
    for (int i = 0; i < 200; i++) {
      write("many/" + i + ".txt", CLEAN);
    }
    TestShell shell = TestShell.writing(new ClosedPipe());
    assertThat(shell.run("check", path("many"))).isEqualTo(Outcome.FAILED);
    assertThat(shell.told()).isEmpty();
  }

  @Test
  void coloursCanBeForced() {
    TestShell never = TestShell.coloured();
    never.run("check", "--color=never", path("lost.txt"));
    assertThat(never.written()).doesNotContain("\u001b");
    TestShell always = TestShell.plain();
    always.run("check", "--color=always", path("lost.txt"));
    assertThat(always.written()).contains("\u001b");
  }

  @Test
  void aDirectoryThatMayNotBeReadIsAProblem() throws IOException {
    write("drafts/locked/a.txt", CLEAN);
    Path locked = directory.resolve("drafts/locked");
    assumeTrue(locked.toFile().setReadable(false) && !locked.toFile().canRead(), "run as root");
    TestShell shell = TestShell.plain();
    try {
      assertThat(shell.run("check", path("drafts"))).isEqualTo(Outcome.USAGE);
    } finally {
      assertThat(locked.toFile().setReadable(true)).isTrue();
    }
    assertThat(shell.told())
        .isEqualTo("quotecheck: " + path("drafts/locked") + ": permission denied\n");
  }

  private static List<String> paths(String report) {
    return new ObjectMapper()
        .readTree(report)
        .get("articles")
        .valueStream()
        .map(a -> a.get("path").stringValue())
        .toList();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }

  private String path(String name) {
    return directory + "/" + name;
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static final class ClosedPipe extends Writer {
    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      throw new IOException("Broken pipe");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
