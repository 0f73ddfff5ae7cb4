package org.quotecheck.shell.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.commands.TestShell;
import org.quotecheck.shell.outcome.Outcome;
import org.springframework.shell.core.command.ExitStatus;

final class RunnerTest {
  private static final String LOST =
      "<q1 status=unattributed>“Nobody here knows what happens next.”</q1>\n";

  private final Path directory;

  RunnerTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void aWrongLineIsOneMessageAndCodeTwo() {
    TestShell shell = TestShell.plain();
    assertThat(shell.line("chek a.txt").code()).isEqualTo(2);
    assertThat(shell.told())
        .isEqualTo("quotecheck: unknown command \"chek\"; did you mean check?\n");
    assertThat(shell.written()).isEmpty();
  }

  @Test
  void aFaultIsOneMessageAndCodeThree() throws IOException {
    Path article = Files.writeString(directory.resolve("a.txt"), LOST);
    TestShell shell =
        TestShell.analysing(
            a -> {
              throw new IllegalStateException("out of\nluck");
            });
    assertThat(shell.run("open", article.toString()).code()).isEqualTo(3);
    assertThat(shell.told())
        .isEqualTo("quotecheck: internal fault: java.lang.IllegalStateException: out of luck\n");
  }

  @Test
  void anEndlessRecursionIsAFaultToo() throws IOException {
    Path article = Files.writeString(directory.resolve("a.txt"), LOST);
    TestShell shell =
        TestShell.analysing(
            a -> {
              throw new StackOverflowError();
            });
    assertThat(shell.run("open", article.toString())).isEqualTo(Outcome.FAILED);
  }

  @Test
  void outcomesGoThroughSpringShellUnchanged() {
    for (Outcome outcome : Outcome.values()) {
      assertThat(Outcome.of(outcome.status())).isEqualTo(outcome);
    }
    assertThat(Outcome.of(ExitStatus.OK)).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void helpExplainsEveryCommand() {
    for (ShellCommand command : TestShell.plain().commands()) {
      TestShell shell = TestShell.plain();
      assertThat(shell.run("help", command.getName())).isEqualTo(Outcome.CLEAN);
      assertThat(shell.written())
          .startsWith(command.manual().synopsis() + "\n\n")
          .contains("Example");
      assertThat(shell.written().lines()).allMatch(line -> line.length() <= 80);
      TestShell same = TestShell.plain();
      assertThat(same.run(command.getName(), "--help")).isEqualTo(Outcome.CLEAN);
      assertThat(same.written()).isEqualTo(shell.written());
    }
  }

  @Test
  void helpListsEveryCommand() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("--help")).isEqualTo(Outcome.CLEAN);
    assertThat(shell.commands())
        .hasSizeGreaterThan(15)
        .allSatisfy(c -> assertThat(shell.written()).contains("\n  " + c.getName() + " "));
  }

  @Test
  void examplesAreLinesThatParse() {
    TestShell shell = TestShell.plain();
    for (ShellCommand command : shell.commands()) {
      for (String example : command.manual().examples()) {
        String line = example.replaceFirst("^quotecheck ", "");
        assertThat(new StrictParser(shell.registry()).parse(line).commandName())
            .isEqualTo(command.getName());
      }
    }
  }

  @Test
  void helpForAnUnknownCommandSuggestsOne() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("help", "quote")).isEqualTo(Outcome.USAGE);
    assertThat(shell.told())
        .isEqualTo("quotecheck: unknown command \"quote\"; did you mean quotes?\n");
  }

  @Test
  void theVersionIsTheBuilds() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("--version")).isEqualTo(Outcome.CLEAN);
    assertThat(shell.written()).matches("quotecheck \\d+\\.\\d+\\.\\d+\\n");
  }

  @Test
  void aBatchStopsAtTheFirstFailure() throws IOException {
    Path lost = Files.writeString(directory.resolve("lost.txt"), LOST);
    TestShell shell = TestShell.plain();
    String lines = "# first\n\n  version\ncheck " + lost + "\nversion\n";
    assertThat(shell.batch(lines)).isEqualTo(Outcome.FINDINGS);
    assertThat(shell.written()).containsOnlyOnce("quotecheck 0");
  }

  @Test
  void aBatchGoesThroughOneArticle() throws IOException {
    Path lost = Files.writeString(directory.resolve("lost.txt"), LOST);
    TestShell shell = TestShell.plain();
    assertThat(shell.batch("open " + lost + "\nquotes\nquit\nchek\n")).isEqualTo(Outcome.CLEAN);
    assertThat(shell.written()).contains("“Nobody here knows");
    assertThat(shell.told()).isEmpty();
  }

  @Test
  void aBatchWithoutACommandIsAUsageError() throws IOException {
    for (String lines : new String[] {"", "\n\n", "# only a comment\n"}) {
      TestShell shell = TestShell.plain();
      assertThat(shell.batch(lines)).isEqualTo(Outcome.USAGE);
      assertThat(shell.told())
          .isEqualTo(
              "quotecheck: nothing to do: give a command, as in \"quotecheck check FILE...\"\n");
    }
  }
}
