package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.files.DecisionFile;
import org.quotecheck.shell.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is given to others: worksheets, audits, lists in files. */
final class HandOverTest {
  private static final String BOATS =
      """
      It rained.

      <q1>“The line will close,”</q1> <c1>said</c1> <s1>Ann Lee</s1>.

      <q2>“It is a shame,”</q2> <c2>said</c2> <s2 kind=anonymous>a sailor</s2>.

      <q3 status=not-a-quotation>“The Ferry”</q3> is a song.
      """;

  private final TestShell shell = TestShell.plain();
  private final Path directory;
  private final Path boats;

  HandOverTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    boats = Files.writeString(directory.resolve("boats.txt"), BOATS);
  }

  @Test
  void theWorksheetHoldsWhatWasDecided() throws IOException {
    said("open " + boats);
    said("confirm 1");
    said("source 1 tape.mp3@12:40");
    said("note 2 =rang twice");
    Path sheet = directory.resolve("sheet.csv");
    assertThat(said("worksheet " + sheet).replace('\n', ' ')).endsWith("sheet.csv: 2 quotations ");
    List<String> lines = Files.readAllLines(sheet);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .isEqualTo(
            "\uFEFFarticle,number,paragraph,words,speaker,role,affiliation,cue,status,decision,"
                + "source,\"checked by\",date,note");
    assertThat(lines.get(1))
        .contains(",1,2,\"“The line will close,”\",\"Ann Lee\",")
        .contains(",said,attributed,confirmed,tape.mp3@12:40,");
    assertThat(lines.get(2)).endsWith(",\"'=rang twice\"");
  }

  @Test
  void whatIsNoLongerInTheArticleComesLast() throws IOException {
    said("open " + boats);
    said("confirm 1-2");
    Files.writeString(boats, BOATS.replace("It is", "It was"));
    Path sheet = directory.resolve("sheet.md");
    assertThat(TestShell.plain().run("worksheet", boats.toString(), "--output", sheet.toString()))
        .isEqualTo(Outcome.CLEAN);
    List<String> lines = Files.readAllLines(sheet);
    assertThat(lines).hasSize(5);
    assertThat(lines.get(4))
        .contains("|  |  | It is a shame, | a sailor |", "no longer in the art");
  }

  @Test
  void severalArticlesGoIntoOneSheet() throws IOException {
    Files.writeString(directory.resolve("c.txt"), BOATS);
    Path sheet = directory.resolve("sheet.html");
    assertThat(
            TestShell.plain().run("worksheet", directory.toString(), "--output", sheet.toString()))
        .isEqualTo(Outcome.CLEAN);
    assertThat(Files.readString(sheet)).contains("boats.txt</td>", "c.txt</td>");
    said("open " + directory);
    said("worksheet --all " + directory.resolve("all.xlsx"));
    assertThat(directory.resolve("all.xlsx")).isNotEmptyFile();
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException {
    assertThat(shell.run("worksheet", "a.csv")).isEqualTo(Outcome.USAGE);
    said("open " + boats);
    assertThat(shell.run("worksheet", "a.docx")).isEqualTo(Outcome.USAGE);
    assertThat(shell.run("worksheet", "a.csv", "b.csv")).isEqualTo(Outcome.USAGE);
    assertThat(shell.run("worksheet", directory.resolve("no/a.csv").toString()))
        .isEqualTo(Outcome.FAILED);
    Path page = Files.writeString(directory.resolve("page.md"), BOATS);
    assertThat(shell.run("worksheet", page.toString(), "--output", page.toString()))
        .isEqualTo(Outcome.USAGE);
    assertThat(Files.readString(page)).isEqualTo(BOATS);
    assertThat(shell.told())
        .contains(
            "no article is open; open one, or name the sheet: worksheet ARTICLE... --output FILE",
            "a.docx: the name says how to write the sheet, and ends with one of .csv, .html",
            "for a sheet of these articles add --output FILE",
            "page.md: this would overwrite what you work on; name another file");
    TestShell other = TestShell.plain();
    assertThat(other.run("worksheet", "nowhere.txt", boats.toString(), "--output", "/dev/null.csv"))
        .isNotEqualTo(Outcome.CLEAN);
  }

  @Test
  void theAuditAddsUp() throws IOException {
    Files.writeString(directory.resolve("c.txt"), BOATS);
    assertThat(shell.run("audit", directory.toString())).isEqualTo(Outcome.CLEAN);
    assertThat(shell.written().replaceAll(" +", " "))
        .isEqualTo(
            """
            QUOTES WORDS SHARE ARTICLES NAME KIND ROLE AFFILIATION
            2 8 50 % 2 Ann Lee person - -
            1 4 25 % 1 a sailor anonymous - -
            1 4 25 % 1 a sailor anonymous - -

            3 sources, 4 quotations, 16 words in 2 articles. Anonymous: 2 quotations (50 %
            of the words). Without a source: 0 quotations (0 % of the words).
            """);
    TestShell json = TestShell.plain();
    json.run("audit", boats.toString(), "--format", "json");
    JsonNode audit = JsonMapper.shared().readTree(json.written());
    assertThat(audit.at("/sources/0/name").asString()).isEqualTo("Ann Lee");
    assertThat(audit.at("/sources/0/share").asDouble()).isEqualTo(0.5);
    assertThat(audit.at("/anonymous/quotations").asInt()).isEqualTo(1);
    TestShell csv = TestShell.plain();
    csv.run("audit", boats.toString(), "--format", "csv");
    assertThat(csv.written()).startsWith("quotes,words,share,").contains("\r\n1,4,0.5,1,\"Ann Lee");
    assertThat(TestShell.plain().run("audit")).isEqualTo(Outcome.USAGE);
  }

  @Test
  void listsAreShownAsTheModeSays() {
    said("open " + boats);
    said("mode json");
    JsonNode quotes = JsonMapper.shared().readTree(said("quotes --status attributed"));
    assertThat(quotes.size()).isEqualTo(2);
    assertThat(quotes.at("/0/n").asInt()).isEqualTo(1);
    assertThat(quotes.at("/0/quotation").asString()).isEqualTo("“The line will close,”");
    assertThat(JsonMapper.shared().readTree(said("quotes --speaker zed"))).isEmpty();
    said("mode csv");
    assertThat(said("speakers"))
        .startsWith("quotes,words,share,name,kind,role,affiliation\r\n1,4,0.5");
    said("mode markdown");
    assertThat(said("articles")).startsWith("| n | current | undecided |");
    said("mode table");
    assertThat(said("quotes --status attributed"))
        .startsWith("┌───┬──────┬")
        .contains("│ “It is a shame,”")
        .endsWith("┘\n");
    assertThat(said("mode")).isEqualTo("table\n");
    assertThat(shell.line("mode jsn")).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).contains("not \"jsn\"; did you mean json?");
  }

  @Test
  void aRuledTableCutsNothing() {
    TestShell narrow = TestShell.wide(60);
    narrow.run("open", boats.toString());
    narrow.line("mode table");
    int before = narrow.written().length();
    narrow.line("flags");
    String table = narrow.written().substring(before);
    assertThat(table.lines()).allMatch(line -> line.length() <= 60).isNotEmpty();
    assertThat(table).doesNotContain("…│");
  }

  @Test
  void onceWritesTheNextOutputOnly() throws IOException {
    said("open " + boats);
    Path file = directory.resolve("out.json");
    said("mode json");
    said("once " + file);
    assertThat(said("speakers")).isEmpty();
    assertThat(JsonMapper.shared().readTree(Files.readString(file)).size()).isEqualTo(2);
    assertThat(said("speakers")).isNotEmpty();
    String before = Files.readString(file);
    said("once " + file);
    assertThat(shell.line("show 99")).isEqualTo(Outcome.USAGE);
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(said("articles")).isNotEmpty();
    said("once " + directory.resolve("no/such/folder"));
    assertThat(shell.line("articles")).isEqualTo(Outcome.FAILED);
  }

  @Test
  void nothingThatIsOpenIsOverwritten() throws IOException {
    Path page = Files.writeString(directory.resolve("page.md"), BOATS);
    said("open " + page);
    said("open " + boats);
    said("confirm 1");
    Path decisions = DecisionFile.beside(boats);
    String decided = Files.readString(decisions);
    for (String line :
        List.of(
            "once " + boats,
            "once " + directory.resolve("./boats.txt"),
            "once " + decisions,
            "worksheet " + page)) {
      assertThat(shell.line(line)).as(line).isEqualTo(Outcome.USAGE);
      said("quotes");
    }
    assertThat(Files.readString(boats)).isEqualTo(BOATS);
    assertThat(Files.readString(page)).isEqualTo(BOATS);
    assertThat(Files.readString(decisions)).isEqualTo(decided);
    assertThat(shell.told()).contains("boats.txt: this would overwrite what you work on");
  }

  @Test
  void commandsComeFromAFile() throws IOException {
    Path script = directory.resolve("morning");
    Files.writeString(script, "# the day\nopen " + boats + "\n\nconfirm 1\nnote 1 it’s “so”\n");
    said("run " + script);
    assertThat(said("decisions")).contains("confirmed: Ann Lee; note: it’s “so”");
    Path circle = directory.resolve("circle");
    Files.writeString(circle, "run " + circle + "\n");
    assertThat(shell.run("run", circle.toString())).isEqualTo(Outcome.USAGE);
    assertThat(shell.line("run nowhere")).isEqualTo(Outcome.USAGE);
    assertThat(shell.line("source morning.txt x")).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).contains("circle: runs itself", "nowhere: there is no such file");
  }

  private String said(String line) {
    int before = shell.written().length();
    assertThat(shell.line(line)).as(shell.told()).isEqualTo(Outcome.CLEAN);
    return shell.written().substring(before);
  }
}
