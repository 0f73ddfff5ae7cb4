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
    await("show N");
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

  private void start() throws Exception {
    String command =
        "cd '%s' && XDG_STATE_HOME='%s' '%s'; echo left with $?; sleep 60"
            .formatted(directory, directory.resolve("state"), Launched.launcher());
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
