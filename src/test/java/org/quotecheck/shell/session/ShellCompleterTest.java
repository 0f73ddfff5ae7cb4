package org.quotecheck.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.commandline.Words;
import org.quotecheck.shell.commands.TestShell;

final class ShellCompleterTest {
  private final TestShell shell = TestShell.plain();
  private final Path directory;

  ShellCompleterTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void commandsComeFirst() throws IOException {
    assertThat(complete("")).contains("check", "open", "help", "exit");
    assertThat(complete("help ")).contains("check");
  }

  @Test
  void optionsAndTheirValues() throws IOException {
    assertThat(complete("check a --f")).contains("--format", "--fail-on", "--quiet");
    assertThat(complete("check a --quiet --")).contains("--format").doesNotContain("--quiet");
    assertThat(complete("check a --format ")).contains("json", "sarif", "text");
    assertThat(complete("check a --fail-on=")).contains("--fail-on=never");
  }

  @Test
  void filesAndNumbersOfQuotations() throws IOException {
    Path file =
        Files.writeString(directory.resolve("a b.txt"), "<q1>“Yes,”</q1> <s1>Ann</s1> said.\n");
    assertThat(complete("open " + directory + "/")).containsExactly(file.toString());
    assertThat(complete("check x --output " + directory + "/")).containsExactly(file.toString());
    assertThat(complete("show ")).containsExactly(".");
    shell.run("open", file.toString());
    assertThat(complete("show ")).containsExactly("1", ".");
    assertThat(descriptions("show ")).contains("“Yes,”");
    assertThat(complete("quotes ")).isEmpty();
    assertThat(complete("verify 1 " + directory + "/")).containsExactly(file.toString());
    assertThat(complete("confirm 1 ")).contains("1");
  }

  @Test
  void speakersArticlesAndChecks() throws IOException {
    Path file =
        Files.writeString(directory.resolve("a.txt"), "<q1>“Yes,”</q1> <s1>Ann Lee</s1> said.\n");
    assertThat(complete("switch ")).isEmpty();
    shell.run("open", file.toString());
    assertThat(complete("switch ")).containsExactly("1", "a.txt");
    assertThat(complete("close ")).containsExactly("1", "a.txt");
    assertThat(complete("confirm all ")).contains("from");
    assertThat(complete("confirm all from ")).containsExactly("Ann Lee");
    assertThat(descriptions("confirm all from ")).containsOnlyNulls();
    assertThat(complete("quotes --speaker ")).containsExactly("Ann Lee");
    assertThat(complete("assign 1 ")).containsExactly("Ann Lee");
    assertThat(complete("dismiss 1 --check ")).contains("late-attribution");
    assertThat(complete("explain ")).contains("late-attribution");
  }

  @Test
  void historyIsKeptWhereTheStandardSays() throws IOException {
    Path state = directory.resolve("state");
    assertThat(HistoryFile.in(Map.of("XDG_STATE_HOME", state.toString()), directory))
        .isEqualTo(state.resolve("quotecheck/history"));
    Path fallback = directory.resolve(".local/state/quotecheck/history");
    assertThat(HistoryFile.in(Map.of(), directory)).isEqualTo(fallback);
    assertThat(HistoryFile.in(Map.of("XDG_STATE_HOME", "relative"), directory)).isEqualTo(fallback);
    assertThat(fallback.getParent()).isDirectory();
  }

  private List<String> complete(String line) throws IOException {
    return candidates(line).stream().map(Candidate::value).toList();
  }

  private List<String> descriptions(String line) throws IOException {
    return candidates(line).stream().map(Candidate::descr).toList();
  }

  private List<Candidate> candidates(String line) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    try (Terminal terminal =
        TerminalBuilder.builder()
            .dumb(true)
            .system(false)
            .streams(InputStream.nullInputStream(), OutputStream.nullOutputStream())
            .build()) {
      LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
      new ShellCompleter(shell.commands(), shell.desk())
          .complete(
              reader,
              Words.parser().parse(line, line.length(), Parser.ParseContext.COMPLETE),
              candidates);
    }
    return candidates;
  }
}
