package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.outcome.Outcome;

/**
 * The work of a fact-checker on one article, from opening the draft to reopening the edited one.
 */
final class WholeWorkTest {
  private static final String DRAFT =
      """
      <q1>“We heard it crack in the night.”</q1>

      <q2>“The line will close, and we’re sorry,”</q2> <c2>said</c2> <s2>Ann Lee</s2>, the mayor.

      <q3>“שלום, 東京の港は閉まる,”</q3> <c3>said</c3> <s3>Ben Roy</s3>.

      <q4 status=not-a-quotation>“The Ferry”</q4> is a song.
      """
          .replace("<q1>", "<q1 status=unattributed>");

  private final Path draft;
  private final Path sheet;
  private final String transcript;
  private TestShell shell = TestShell.plain();

  WholeWorkTest(@TempDir Path directory) throws IOException {
    draft = Files.writeString(directory.resolve("draft.txt"), DRAFT);
    sheet = directory.resolve("sheet.csv");
    transcript =
        Files.writeString(
                directory.resolve("talk.vtt"),
                """
                WEBVTT

                00:12:40.000 --> 00:12:44.000
                LEE: The line may close and we're sorry.
                """)
            .toString();
  }

  @Test
  void openWalkDecideVerifyHandOverReopen() throws IOException {
    said("open " + draft);
    assertThat(shell.prompt()).isEqualTo("draft.txt (3 undecided, 1 error)> ");
    assertThat(said("next")).startsWith("Quotation 1 of 4, line 1, direct: unattributed");
    said("assign . “Cid O’Hara” --role \"night watchman\"");
    assertThat(said("next")).startsWith("Quotation 2 of 4");
    assertThat(said("verify . " + transcript))
        .startsWith("Quotation 2: altered (line 4, 00:12:40, LEE)")
        .contains("The line [-may-] {+will+} close and we’re sorry");
    said("confirm");
    said("note . it’s \"will\" in her letter");
    said("source 2 " + transcript + "@12:40");
    assertThat(said("next")).contains("שלום, 東京の港は閉まる", "Ben Roy");
    said("confirm");
    assertThat(said("next")).startsWith("Every quotation is decided on.");
    said("worksheet " + sheet);
    assertThat(Files.readAllLines(sheet))
        .hasSize(4)
        .anyMatch(line -> line.contains("Cid O’Hara") && line.contains("night watchman"))
        .anyMatch(line -> line.contains("confirmed") && line.contains("it’s will in her letter"))
        .anyMatch(line -> line.contains("שלום, 東京の港は閉まる"));

    shell = TestShell.plain();
    Files.writeString(draft, "Updated.\n\n" + DRAFT.replace("will close", "may close"));
    assertThat(said("open " + draft)).contains("1 decision for words that have changed");
    assertThat(shell.prompt()).startsWith("draft.txt (1 undecided");
    assertThat(said("verify 2 " + transcript)).startsWith("Quotation 2: verbatim");
    said("confirm 2");
    assertThat(said("quotes --undecided")).startsWith("None of the article's 4 quotations fits.");
    assertThat(said("decisions")).contains("confirmed: Ann Lee", "it’s will in her letter");
  }

  private String said(String line) {
    int before = shell.written().length();
    assertThat(shell.line(line)).as(shell.told()).isEqualTo(Outcome.CLEAN);
    return shell.written().substring(before);
  }
}
