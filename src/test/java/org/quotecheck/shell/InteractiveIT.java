package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interactive shell on a real terminal, which tmux provides. */
final class InteractiveIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path directory;

  InteractiveIT(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeAll
  static void needsTmux() throws Exception {
    boolean present;
    try {
      present = new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      present = false;
    }
    assumeTrue(present, "tmux is not installed, so the interactive shell is not tested");
  }

  @AfterEach
  void closeTerminal() throws Exception {
    tmux("kill-server");
  }

  @Test
  void thePromptAppearsWhileTheModelsLoad() throws Exception {
    long begin = System.nanoTime();
    start();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    type("version");
    await("(?m)^quotecheck \\d+\\.\\d+\\.\\d+$");
  }

  @Test
  void ctrlCAtThePromptDropsTheLine() throws Exception {
    start();
    keys("chek");
    await("> chek$");
    keys("C-c");
    await("> chek\nquotecheck> $");
    type("help show");
    await("show \\[N\\]");
    assertThat(screen()).doesNotContain("unknown command");
  }

  @Test
  void ctrlCStopsARunningCommandAndKeepsTheShell() throws Exception {
    // Nobody writes into the pipe: the command waits, and cannot even be interrupted.
    assertThat(new ProcessBuilder("mkfifo", directory.resolve("pipe").toString()).start().waitFor())
        .isEqualTo(0);
    start();
    type("open pipe");
    await("> open pipe$");
    // A command that waits shows nothing that could be waited for.
    Thread.sleep(1000);
    keys("C-c");
    await("quotecheck: cancelled\nquotecheck> $");
    type("version");
    await("(?m)^quotecheck \\d+\\.\\d+\\.\\d+$");
  }

  @Test
  void ctrlDLeavesWithCodeZero() throws Exception {
    start();
    keys("C-d");
    await("left with 0");
  }

  @Test
  void exitLeavesWithCodeZero() throws Exception {
    start();
    type("exit");
    await("left with 0");
  }

  @Test
  void aWrongLineDoesNotLeave() throws Exception {
    start();
    type("show 1");
    await("no article is open; open FILE first\nquotecheck> $");
  }

  @Test
  void namesAreCompletedAndLinesRemembered() throws Exception {
    Files.createFile(directory.resolve("New York.txt"));
    start();
    keys("op", "Tab");
    await("> open$");
    keys("Ne", "Tab");
    await("New.*York.txt");
    keys("Enter");
    await("quotecheck: New York.txt: ");
    assertThat(directory.resolve("state/quotecheck/history")).content().contains("New");
  }

  @Test
  @Tag("model")
  void anOpenArticleIsInThePrompt() throws Exception {
    Files.writeString(
        directory.resolve("a.txt"), "“The bridge is closed,” said the mayor, Ann Lee.\n");
    start();
    type("open a.txt");
    await("a\\.txt: 1 quotation.*\na\\.txt.*> $");
  }

  /** From opening a draft to reopening it when the author has edited it. */
  @Test
  @Tag("model")
  void theWholeWorkOfOneArticle() throws Exception {
    Path draft = directory.resolve("wire.txt");
    Files.copy(Path.of("fixtures/articles/wire.txt"), draft);
    Files.copy(Path.of("fixtures/transcripts/wire.srt"), directory.resolve("wire.srt"));
    start();
    type("open wire.txt");
    await("wire\\.txt \\(9 undecided, .*\\)> $");
    type("next");
    await("Quotation 1 of 10(?s).*> $");
    type("assign . Rick Osgood --role \"feed store owner\"");
    await("1 “We heard .*: assigned: Rick Osgood, feed store owner\nwire\\.txt \\(8 undecided");
    type("next");
    await("Quotation 2 of 10(?s).*> $");
    type("confirm");
    await("2 “We are .*: confirmed: Dana Whitlock(?s).*\\(7 undecided");
    type("verify 9 wire.srt");
    await("Quotation 9: altered seriously(?s).*always.*never");
    type("note 9 the tape says “always”, it's \"altered\"");
    await("9 “That number .*: note: the tape says “always”, it's altered\n");
    type("source 2-3 wire.srt@00:00:02");
    await("3 “The detour .*: source: wire.srt@00:00:02\n");
    type("worksheet sheet.csv");
    await("sheet.csv: 9 quotations\n");
    type("exit");
    await("left with 0");
    assertThat(directory.resolve("sheet.csv"))
        .content()
        .contains("feed store owner", "confirmed,wire.srt@00:00:02", "the tape says “always”");

    close();
    Files.writeString(
        draft,
        "Updated at noon.\n\n"
            + Files.readString(draft).replace("never in the budget", "always in the budget"));
    start();
    type("open wire.txt");
    await("1 decision for words that have changed; see: decisions\nwire\\.txt \\(7 undecided");
    type("decisions");
    await("(?m)^1 .*Rick Osgood(?s).*\n- .*note: the tape says “always”, it's");
    type("verify 9 wire.srt");
    await("Quotation 9: verbatim");
  }

  @Test
  void whatIsLongerThanTheScreenComesInPages() throws Exception {
    start();
    type("help");
    await("^quotecheck links each quotation");
    assertThat(screen()).doesNotContain("help COMMAND\" says more");
    keys("Space");
    await("(?m)^Decide:");
    keys("G");
    await("help COMMAND\" says more");
    keys("q");
    await("quotecheck> $");
    type("version");
    await("(?m)^quotecheck \\d+\\.\\d+\\.\\d+$");
  }

  @Test
  @Tag("model")
  void watchTellsWhatAnEditChanged() throws Exception {
    Path draft = directory.resolve("a.txt");
    Files.writeString(draft, "“The bridge is closed,” said the mayor, Ann Lee.\n");
    start();
    type("open a.txt");
    await("a\\.txt \\(1 undecided.*> $");
    type("watch");
    await("Watching 1 article; Ctrl-C ends it\\.");
    Files.writeString(
        draft,
        "“The bridge is closed,” said the mayor, Ann Lee. “It is a shame for us all,” she said.\n");
    await("added +2 “It is a shame for us …”; attributed, Ann Lee");
    keys("C-c");
    await("a\\.txt \\(2 undecided.*> $");
    Files.writeString(draft, "“The bridge is closed,” said the mayor, Ann Lee.\n\nMore.\n");
    keys("Enter");
    await("a.txt was saved since it was read");
  }

  @Test
  @Tag("model")
  void aNarrowOrDumbTerminalIsEnough() throws Exception {
    Files.copy(Path.of("fixtures/articles/british.txt"), directory.resolve("british.txt"));
    start();
    tmux("resize-window", "-x", "60", "-y", "24");
    type("open british.txt");
    await("british\\.txt \\(.*\\?.*\\)> $");
    type("quotes");
    await("N +LINE(?s).*> $");
    assertThat(screen().lines()).allMatch(line -> line.length() <= 60);
    type("exit");
    await("left with 0");
    close();
    start("TERM=dumb ");
    type("help");
    await("help COMMAND\" says more(?s).*quotecheck> $");
  }

  /** A new terminal must not find the old one's server while that ends. */
  private void close() throws Exception {
    tmux("kill-server");
    while (tmux("list-sessions").code() == 0) {
      Thread.sleep(50);
    }
  }

  private void start() throws Exception {
    start("");
  }

  private void start(String environment) throws Exception {
    String command =
        "cd '%s' && %s XDG_STATE_HOME='%s' '%s'; echo left with $?; sleep 60"
            .formatted(directory, environment, directory.resolve("state"), Launched.launcher());
    tmux("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "30", command);
    await("quotecheck> $");
  }

  private void type(String line) throws Exception {
    keys(line, "Enter");
  }

  private void keys(String... keys) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("send-keys"));
    arguments.addAll(List.of(keys));
    tmux(arguments.toArray(String[]::new));
  }

  private void await(String pattern) throws Exception {
    Pattern expected = Pattern.compile(pattern);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!expected.matcher(screen()).find()) {
      if (System.nanoTime() > end) {
        assertThat(screen()).containsPattern(expected);
      }
      Thread.sleep(50);
    }
  }

  /** What is on the screen, with the blank behind the prompt that tmux leaves out. */
  private String screen() throws Exception {
    String screen = tmux("capture-pane", "-p").out().stripTrailing();
    return screen.endsWith(">") ? screen + " " : screen;
  }

  private Launched tmux(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("tmux", "-L", "quotecheck-" + directory.getFileName()));
    command.addAll(List.of(arguments));
    return Launched.run(directory, "", Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8"), command);
  }
}
