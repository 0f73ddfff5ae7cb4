package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.analysis.SharedAnalyzer;

/** Archives of one article a line, from the command line to the report. */
@Tag("model")
final class JsonLinesCommandTest {
  private static final String ARCHIVE =
      """
      {"text": "“Nobody here knows what happens to the boats in winter.”"}
      {"text":
      {"id": 3, "text": "It rained. “We found cracks in the hull,” said Rosa Medina."}
      """;

  private final Path folder;

  JsonLinesCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String archive(String text) throws IOException {
    return Files.writeString(folder.resolve("archive.jsonl"), text).toString();
  }

  @Test
  void everyArticleIsReportedAtItsLineAndTheOthersGoOn() throws Exception {
    String archive = archive(ARCHIVE);
    TestShell shell = TestShell.analysing(SharedAnalyzer.get()::analyze);

    assertThat(shell.run("check", "--quiet", folder.toString())).isEqualTo(Outcome.FAILED);
    assertThat(shell.written())
        .contains(archive + ":1:11: error: no source for “Nobody here knows what happens to …”");
    assertThat(shell.told())
        .startsWith("quotecheck: " + archive + ": line 2: this is no valid JSON at column ");

    TestShell all = TestShell.analysing(SharedAnalyzer.get()::analyze);
    all.run("check", archive);
    assertThat(all.written()).contains("  3:31  ✓ attributed", "Rosa Medina", "3 articles");
  }

  @Test
  void theFieldIsTheOptionsOrElseTheConfigurations() throws Exception {
    String archive =
        archive(
            "{\"lead\": \"“It is so,” said Ann Lee.\", \"long\": {\"copy\": \"It rained.\"}}\n");
    TestShell without = TestShell.plain();
    assertThat(without.run("check", archive)).isEqualTo(Outcome.FAILED);
    assertThat(without.told())
        .contains("line 1: this JSON has no text field; name it with --text-field");

    Files.writeString(folder.resolve(".quotecheck.yml"), "text-field: long.copy\n");
    TestShell configured = TestShell.analysing(SharedAnalyzer.get()::analyze);
    assertThat(configured.run("check", archive)).isEqualTo(Outcome.CLEAN);
    assertThat(configured.written()).contains("0 quotations");

    TestShell named = TestShell.analysing(SharedAnalyzer.get()::analyze);
    named.run("check", archive, "--text-field", "lead");
    assertThat(named.written()).contains("Ann Lee");
  }

  @Test
  void aBaselineTakesTheArchiveApartToo() throws Exception {
    String archive = archive(ARCHIVE.replace("{\"text\":\n", ""));
    String baseline = folder.resolve("baseline.json").toString();
    TestShell shell = TestShell.analysing(SharedAnalyzer.get()::analyze);

    assertThat(shell.run("baseline", "create", archive, "--file", baseline))
        .as(shell.told())
        .isEqualTo(Outcome.CLEAN);
    assertThat(Files.readString(Path.of(baseline))).contains("unattributed-quotation");
  }

  @Test
  void whatWasAssumedOfEncodingsIsToldWithEveryFormat() throws Exception {
    Path draft = folder.resolve("draft.txt");
    Files.write(draft, new byte[] {'G', 'e', 'n', (byte) 0xE8, 'v', 'e'});
    TestShell json = TestShell.analysing(SharedAnalyzer.get()::analyze);
    json.run("check", draft.toString(), "--format", "json");
    TestShell text = TestShell.analysing(SharedAnalyzer.get()::analyze);
    text.run("check", draft.toString());

    String note = "Not UTF-8 at byte 3, so read as Windows-1252.";
    assertThat(json.told()).contains(note);
    assertThat(text.written()).contains(note);
  }
}
