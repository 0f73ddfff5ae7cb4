package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.testing.Golden;

/** The README shows what the program really prints. */
@Tag("model")
final class ReadmeIT {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path README = Path.of("README.md");

  /** A command for the system's shell, and what it prints. */
  private static final Pattern COMMAND =
      Pattern.compile("(?<=```console\n)\\$ ([^\n]*)\n(.*?)(?=```)", Pattern.DOTALL);

  /** A session in the interactive shell, from its first prompt on. */
  private static final Pattern SESSION =
      Pattern.compile("```text\n(quotecheck> .*?)```", Pattern.DOTALL);

  private static final Pattern PROMPT = Pattern.compile("(?m)^\\S+(?: \\(.*\\))?> (.*)\n");

  @Test
  void commandsPrintWhatIsShown() throws IOException {
    List<String> commands =
        COMMAND.matcher(Files.readString(README)).results().map(c -> c.group(1)).toList();
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      String shown = "$ " + command + "\n";
      Matcher block =
          Pattern.compile(Pattern.quote(shown) + ".*?(?=```)", Pattern.DOTALL)
              .matcher(Files.readString(README));
      assertThat(block.find()).isTrue();
      assertShown(block.toMatchResult(), 0, shown + run(command));
    }
  }

  /**
   * Without a terminal the shell runs the same commands and prints the same, but no prompts. What
   * {@code version} prints tells where the output of each ends. Each session has articles of its
   * own to decide on.
   */
  @Test
  void sessionsPrintWhatIsShown(@TempDir Path directory) throws Exception {
    int sessions = (int) SESSION.matcher(Files.readString(README)).results().count();
    assertThat(sessions).isGreaterThan(1);
    for (int i = 0; i < sessions; i++) {
      MatchResult session =
          SESSION.matcher(Files.readString(README)).results().skip(i).findFirst().orElseThrow();
      Path work = Files.createDirectory(directory.resolve("session" + i));
      copy(Path.of("fixtures/articles"), work.resolve("fixtures/articles"));
      copy(Path.of("fixtures/transcripts"), work.resolve("fixtures/transcripts"));
      assertShown(session, 1, printed(work, session.group(1)));
    }
  }

  private static String printed(Path directory, String session) throws Exception {
    List<MatchResult> lines = PROMPT.matcher(session).results().toList();
    String commands =
        lines.stream().map(line -> line.group(1) + "\nversion\n").collect(Collectors.joining());
    Launched launched =
        Launched.run(directory, commands, Map.of(), List.of(Launched.launcher().toString()));
    List<String> outputs =
        Pattern.compile("(?m)^quotecheck [0-9.]+\n").splitAsStream(launched.out()).toList();
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      printed.append(lines.get(i).group()).append(i < outputs.size() ? outputs.get(i) : "");
    }
    return printed.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void assertShown(MatchResult block, int group, String actual) throws IOException {
    if (!Golden.isUpdate()) {
      assertThat(actual)
          .as("in README.md; if the change is wanted: .ci/run --record, and review it")
          .isEqualTo(block.group(group));
      return;
    }
    String readme = Files.readString(README);
    Files.writeString(
        README,
        readme.substring(0, block.start(group)) + actual + readme.substring(block.end(group)));
  }

  private static String run(String command) {
    try {
      Launched launched = Launched.run(HERE, "", Map.of(), List.of("sh", "-c", command + " 2>&1"));
      return launched.out();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(command, e);
    }
  }
}
