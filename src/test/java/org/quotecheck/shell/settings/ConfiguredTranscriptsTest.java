package org.quotecheck.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.commands.TestShell;
import org.quotecheck.shell.outcome.Outcome;

/** Transcripts that the configuration names. */
final class ConfiguredTranscriptsTest {
  private static final String ARTICLE =
      """
      <q1>“The line will not close in May of this year,”</q1> <c1>said</c1> the mayor, <s1>Ann Lee</s1>.
      """;

  private final Path directory;

  ConfiguredTranscriptsTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    write("council/a.txt", ARTICLE);
    write("other/b.txt", ARTICLE);
    write(
        "tapes/talk.srt",
        "1\n00:00:02,000 --> 00:00:07,500\nLEE: The line will close in May of this year.\n");
    write("tapes/other.txt", "LEE: Good morning to all of you, and welcome to this house.\n");
  }

  @Test
  void quotationsAreHeldAgainstThem() throws IOException {
    write(".quotecheck.yml", "transcripts: [tapes/other.txt, tapes/talk.srt]\n");
    assertThat(check("council/a.txt", Outcome.FINDINGS))
        .contains("“not” was put in (tapes/talk.srt, line 3, 00:00:02, LEE) [transcript-mismatch]");
    write("tapes/talk.srt", "LEE: The line will not close in May of this year.\n");
    assertThat(check("council/a.txt", Outcome.CLEAN)).doesNotContain("transcript-mismatch");
  }

  @Test
  void anOverrideNamesThemForSome() throws IOException {
    write(
        ".quotecheck.yml",
        "overrides:\n  - files: [\"council/**\"]\n    transcripts: tapes/talk.srt\n");
    assertThat(check("council/a.txt", Outcome.FINDINGS)).contains("transcript-mismatch");
    assertThat(check("other/b.txt", Outcome.CLEAN)).doesNotContain("transcript-mismatch");
  }

  @Test
  void aTranscriptThatIsNotThereEndsTheRun() throws IOException {
    write(".quotecheck.yml", "transcripts: [tapes/nowhere.srt]\n");
    TestShell shell = TestShell.in(directory);
    assertThat(shell.run("check", directory.resolve("council/a.txt").toString()))
        .isEqualTo(Outcome.USAGE);
    assertThat(shell.told())
        .isEqualTo(
            "quotecheck: tapes/nowhere.srt: the configuration names it as a transcript, and there"
                + " is no such file\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String check(String article, Outcome outcome) {
    TestShell shell = TestShell.in(directory);
    assertThat(shell.run("check", directory.resolve(article).toString(), "--quiet"))
        .as(shell.written() + shell.told())
        .isEqualTo(outcome);
    return shell.written();
  }
}
