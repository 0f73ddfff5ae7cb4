package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quotecheck.testing.Golden;

/** The README shows what the program really prints. */
@Tag("model")
final class ReadmeIT {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path README = Path.of("README.md");

  /** A command for the system's shell, and what it prints. */
  private static final Pattern COMMAND =
      Pattern.compile("(?<=```console\n)\\$ ([^\n]*)\n(.*?)(?=```)", Pattern.DOTALL);

  /** A session in the interactive shell, from the first prompt on. */
  private static final Pattern SESSION =
      Pattern.compile("```text\n(quotecheck> .*?)```", Pattern.DOTALL);

  private static final Pattern PROMPT = Pattern.compile("(?m)^\\S+(?: \\(.*\\))?> (.*)\n");

  @Test
  void commandsPrintWhatIsShown() throws IOException {
    String actual =
        COMMAND
            .matcher(Files.readString(README))
            .replaceAll(c -> Matcher.quoteReplacement("$ " + c.group(1) + "\n" + run(c.group(1))));
    Golden.assertSame(README, actual);
  }

  /** Without a terminal the shell runs the same commands and prints the same, but no prompts. */
  @Test
  void sessionPrintsWhatIsShown() throws Exception {
    Matcher session = SESSION.matcher(Files.readString(README));
    assertThat(session.find()).isTrue();
    String commands =
        PROMPT
            .matcher(session.group(1))
            .results()
            .map(prompt -> prompt.group(1) + "\n")
            .collect(Collectors.joining());
    Launched launched =
        Launched.run(HERE, commands, Map.of(), List.of(Launched.launcher().toString()));
    String shown = PROMPT.matcher(session.group(1)).replaceAll("");
    assertThat(launched.out())
        .as("the session in README.md; if the change is wanted, write its new output there by hand")
        .isEqualTo(shown);
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
