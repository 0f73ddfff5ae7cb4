package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.analysis.SharedAnalyzer;
import org.quotecheck.shell.outcome.Outcome;

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
  void sheetsAndAuditsTakeTheArchiveApartToo() throws Exception {
    String archive =
        archive(
            """
            {"text": "“It leaks,” said a sailor. It rained."}
            {"text": "It rained. “It is dry,” said a sailor."}
            """);
    Path sheet = folder.resolve("sheet.csv");
    TestShell shell = TestShell.analysing(SharedAnalyzer.get()::analyze);

    assertThat(shell.run("worksheet", archive, "--output", sheet.toString()))
        .as(shell.told())
        .isEqualTo(Outcome.CLEAN);
    assertThat(Files.readString(sheet))
        .contains(
            "archive.jsonl:1\",1,1,\"“It leaks,”\"", "archive.jsonl:2\",1,1,\"“It is dry,”\"");
    assertThat(shell.run("audit", archive, "--format", "csv")).isEqualTo(Outcome.CLEAN);
    assertThat(shell.written()).contains("\r\n1,2,0.4,1,", "\r\n1,3,0.6,1,");
  }

  /** They are beside the file and not beside a line: what fits another line is still there. */
  @Test
  void decisionsThatFitNoLineAreListedOnce() throws Exception {
    String archive =
        archive(
            """
            {"text": "“It leaks,” said a sailor. It rained."}
            {"text": "It rained. “It is dry,” said a sailor."}
            {"text": "It rained."}
            """);
    Files.writeString(
        folder.resolve("archive.jsonl.decisions.yml"),
        """
        decisions:
          - words: It is dry
            before: "It rained. “"
            after: ",” said a sailor."
            ruling: confirmed
            by: ann
            date: 2026-03-01
          - words: It sank
            ruling: confirmed
            by: ann
            date: 2026-03-01
        """);
    Path sheet = folder.resolve("sheet.csv");
    TestShell shell = TestShell.analysing(SharedAnalyzer.get()::analyze);

    assertThat(shell.run("worksheet", archive, "--output", sheet.toString()))
        .as(shell.told())
        .isEqualTo(Outcome.CLEAN);
    assertThat(Files.readString(sheet).lines().filter(line -> line.contains("ann")))
        .satisfiesExactly(
            dry -> assertThat(dry).contains("archive.jsonl:2\",1,1,\"“It is dry,”\""),
            sank ->
                assertThat(sank)
                    .contains("archive.jsonl\",,,\"It sank\"")
                    .contains("no longer in the article"));
  }

  @Test
  void whereNothingIsAnalysedThereIsNoSheetAndNoAudit() throws Exception {
    String archive = archive("{\"lead\": \"It rained.\"}\n");
    Path sheet = folder.resolve("sheet.csv");
    TestShell shell = TestShell.plain();

    assertThat(shell.run("worksheet", archive, "--output", sheet.toString()))
        .isEqualTo(Outcome.FAILED);
    assertThat(sheet).doesNotExist();
    assertThat(shell.told()).endsWith(sheet + ": not written, since no article was analysed\n");
    assertThat(shell.run("audit", archive)).isEqualTo(Outcome.FAILED);
    assertThat(shell.written()).isEmpty();
  }

  @Test
  void goldForSeveralArticlesAtOnceIsRefused() throws Exception {
    archive(ARCHIVE);
    Path gold =
        Files.writeString(
            folder.resolve("gold.json"), "[{\"doc\": \"archive.jsonl\", \"quotations\": []}]");
    TestShell shell = TestShell.plain();

    assertThat(shell.run("evaluate", gold.toString())).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).contains("archive.jsonl holds several articles");
  }

  @Test
  void whatWasAssumedOfEncodingsIsToldWithEveryFormat() throws Exception {
    Path draft = folder.resolve("draft.txt");
    Files.write(draft, new byte[] {'G', 'e', 'n', (byte) 0xE8, 'v', 'e'});
    TestShell json = TestShell.analysing(SharedAnalyzer.get()::analyze);
    json.run("check", draft.toString(), "--format", "json");
    TestShell text = TestShell.analysing(SharedAnalyzer.get()::analyze);
    text.run("check", draft.toString());
    TestShell quiet = TestShell.analysing(SharedAnalyzer.get()::analyze);
    quiet.run("check", draft.toString(), "--quiet");

    String note = "Not UTF-8 at byte 3, so read as Windows-1252.";
    assertThat(json.told()).contains(note);
    assertThat(json.written())
        .containsPattern("\"notes\": \\[\\s+\"" + Pattern.quote(note) + "\"\\s+\\]");
    assertThat(text.written()).contains(note);
    assertThat(text.told()).isEmpty();
    assertThat(quiet.written()).isEmpty();
    assertThat(quiet.told()).isEqualTo("quotecheck: " + draft + ": " + note + "\n");
  }

  @Test
  void whatWasAssumedIsToldOnceAFile() throws Exception {
    Path archive = folder.resolve("old.jsonl");
    Files.writeString(
        archive,
        """
        {"text": "It rained."}
        {"text": "It rained in Zürich."}
        {"text": "It rained on Zoë."}
        """,
        Charset.forName("windows-1252"));
    TestShell shell = TestShell.analysing(SharedAnalyzer.get()::analyze);
    shell.run("check", archive.toString(), "--format", "jsonl");

    assertThat(shell.told())
        .isEqualTo(
            "quotecheck: " + archive + ":2: Not UTF-8 at byte 24, so read as Windows-1252.\n");
    assertThat(shell.written().lines().filter(line -> line.contains("Not UTF-8 at byte")))
        .hasSize(2);
  }
}
