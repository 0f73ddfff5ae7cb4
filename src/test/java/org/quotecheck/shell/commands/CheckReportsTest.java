package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.shell.outcome.Outcome;

/** What {@code check} writes where, and what makes it fail. */
final class CheckReportsTest {
  private static final String LOST =
      "<q1 status=unattributed>“Nobody here knows what happens next.”</q1>\n";
  private static final String TWO_WARNINGS =
      "<q1 status=unattributed>“Never!”</q1> <q2 status=unattributed>“Ever?”</q2>\n";

  private final Path directory;

  CheckReportsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(directory.resolve("lost.txt"), LOST);
    Files.writeString(directory.resolve("two.txt"), TWO_WARNINGS);
  }

  @Test
  void severalReportsAreWrittenInOneRun() throws IOException {
    TestShell shell = TestShell.plain();
    Outcome outcome =
        shell.run(
            "check",
            path("lost.txt"),
            "--report",
            "sarif=" + path("out.sarif"),
            "--report=junit=" + path("out.xml"),
            "--format",
            "github");
    assertThat(outcome).isEqualTo(Outcome.FINDINGS);
    assertThat(directory.resolve("out.sarif")).content().contains("\"version\": \"2.1.0\"");
    assertThat(directory.resolve("out.xml")).content().contains("<failure ");
    assertThat(shell.written()).startsWith("::error file=");
  }

  @Test
  void aReportInAFileLeavesTheTextOnStandardOutput() {
    TestShell shell = TestShell.plain();
    shell.run("check", path("lost.txt"), "--report", "json=" + path("out.json"));
    assertThat(shell.written()).contains("✗ unattributed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sarf=x     | --report: there is no format \"sarf\"; did you mean sarif?",
        "zzzzzz=x   | --report: there is no format \"zzzzzz\"; formats are checkstyle, csv",
        "sarif      | --report sarif: name a file, as in sarif=report.sarif",
        "sarif=-    | --report sarif: name a file",
      })
  void aReportThatCannotBeMeantIsRefused(String report, String message) {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", path("lost.txt"), "--report", report)).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).startsWith("quotecheck: " + message);
    assertThat(shell.written()).isEmpty();
  }

  @Test
  void twoReportsCannotBeTheSameFile() {
    TestShell shell = TestShell.plain();
    assertThat(
            shell.run(
                "check",
                path("lost.txt"),
                "--report=json=" + path("out"),
                "--report=sarif=" + path("none/../out")))
        .isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).contains("two reports cannot be the same file");
  }

  @Test
  void aReportDoesNotReplaceAnArticle() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", directory.toString(), "--report=csv=" + path("two.txt")))
        .isEqualTo(Outcome.USAGE);
    assertThat(directory.resolve("two.txt")).hasContent(TWO_WARNINGS);
  }

  @Test
  void whereOneReportCannotBeWrittenNoneIs() throws IOException {
    TestShell shell = TestShell.plain();
    assertThat(
            shell.run(
                "check",
                path("lost.txt"),
                "--report=json=" + path("out.json"),
                "--report=csv=" + path("no/such/out.csv")))
        .isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).contains("no/such/out.csv: cannot be written: no such file");
    assertFiles("lost.txt", "two.txt");
  }

  @Test
  void aRunThatIsCancelledLeavesNoReport() throws IOException {
    TestShell shell =
        TestShell.analysing(
            article -> {
              throw new CancellationException();
            });
    shell.run("check", path("lost.txt"), "--report=json=" + path("out.json"));
    assertFiles("lost.txt", "two.txt");
  }

  @ParameterizedTest
  @CsvSource({"2, CLEAN", "1, FINDINGS", "0, FINDINGS"})
  void tooManyWarningsMakeItFail(int most, Outcome outcome) {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", path("two.txt"), "--max-warnings", "" + most)).isEqualTo(outcome);
    assertThat(shell.told())
        .isEqualTo(
            outcome == Outcome.CLEAN
                ? ""
                : "quotecheck: 2 warnings are more than --max-warnings " + most + "\n");
  }

  @Test
  void theMostWarningsAreANumber() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", path("two.txt"), "--max-warnings=-1")).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).contains("--max-warnings is a number from 0, not \"-1\"");
  }

  @Test
  void quietTextIsFindingsOnly() throws IOException {
    Files.writeString(
        directory.resolve("clean.txt"), "<q1>“It is,”</q1> <s1>Tom Reed</s1> <c1>said</c1>.\n");
    TestShell shell = TestShell.plain();
    shell.run("check", "--quiet", path("lost.txt"), path("clean.txt"));
    assertThat(shell.written())
        .isEqualTo(
            path("lost.txt")
                + ":1:1: error: no source for “Nobody here knows what happens next.”"
                + " [unattributed-quotation]\n");
  }

  private void assertFiles(String... names) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }

  private String path(String name) {
    return directory + "/" + name;
  }
}
