package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.files.DecisionFile;
import org.quotecheck.shell.outcome.Outcome;

/** Several articles on the desk. */
final class SeveralArticlesTest {
  private static final String BOATS =
      """
      <q1>“The line will close, it’s over,”</q1> <c1>said</c1> <s1>Ann Lee</s1>.

      <q2 status=implied speaker="Ann Lee">“It is a shame.”</q2>
      """;

  private static final String TRAINS =
      """
      <q1>“Trains will stop,”</q1> <c1>said</c1> <s1>Ben Roy</s1>.

      The council of the island let it be known that the line will
      close in May. <q2 status=unattributed>“Nobody knows why they stop the trains.”</q2>
      """;

  private final TestShell shell = TestShell.plain();
  private final Path directory;
  private final Path boats;

  SeveralArticlesTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    boats = Files.writeString(directory.resolve("boats.txt"), BOATS);
    Files.writeString(directory.resolve("trains.txt"), TRAINS);
  }

  @Test
  void aDirectoryOpensAllAndTheFirstIsOnTop() {
    assertThat(said("open " + directory).lines()).hasSize(2);
    assertThat(shell.prompt()).startsWith("boats.txt (2 undecided");
    assertThat(said("articles").replaceAll(" +", " "))
        .containsPattern("(?m)^1 \\* 2 2 1 boats.txt ")
        .containsPattern("(?m)^2 2 2 1 trains.txt ");
  }

  @Test
  void anArticleIsOpenOnceWhateverItIsCalled() {
    said("open " + boats);
    assertThat(said("open " + directory.resolve("./boats.txt"))).contains("as before");
    said("open " + directory.resolve("../" + directory.getFileName()));
    assertThat(said("articles").lines()).hasSize(3);
    assertThat(said("audit").replaceAll("\\s+", " ")).contains("4 quotations", "in 2 articles");
    said("close " + directory.resolve("./boats.txt"));
    assertThat(said("articles").lines()).hasSize(2);
  }

  @Test
  void eachKeepsItsPlace() {
    said("open " + directory);
    said("show 2");
    said("switch trains");
    assertThat(shell.line("show")).isEqualTo(Outcome.USAGE);
    assertThat(said("next")).startsWith("Quotation 1 of 2");
    said("switch 1");
    assertThat(said("show")).startsWith("Quotation 2 of 2");
    said("close");
    assertThat(shell.prompt()).startsWith("trains.txt");
    assertThat(said("close")).isEqualTo("Closed trains.txt; no article is open any more.\n");
    assertThat(said("articles")).isEqualTo("No article is open; open FILE opens one.\n");
  }

  @Test
  void oneThatCannotBeOpenedDoesNotKeepTheOthersShut() {
    String nowhere = directory.resolve("nowhere.txt").toString();
    assertThat(shell.run("open", nowhere, boats.toString())).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).isEqualTo("quotecheck: " + nowhere + ": there is no such file\n");
    assertThat(shell.prompt()).startsWith("boats.txt");
  }

  @Test
  void whatIsNotOpenIsTold() {
    shell.line("switch 1");
    said("open " + directory);
    shell.line("switch 3");
    shell.line("switch .txt");
    assertThat(shell.told())
        .isEqualTo(
            """
            quotecheck: no article is open; open FILE first
            quotecheck: no open article is called "3"; "articles" lists them with their numbers
            quotecheck: more than one open article is called ".txt"; "articles" lists them with their numbers
            """);
  }

  @Test
  void findLooksIntoAll() {
    said("open " + directory);
    assertThat(said("find the LINE will close").replaceAll(" +", " "))
        .isEqualTo(
            """
            ARTICLE LINE N WORDS
            boats.txt 1 1 “The line will close, it’s over,” said Ann Lee.
            trains.txt 3 - …let it be known that the line will close in May. “Nobody …
            """);
    assertThat(said("find it's")).contains("boats.txt");
    assertThat(said("find nothing (like) this"))
        .isEqualTo("“nothing (like) this” stands in none of the open articles.\n");
  }

  @Test
  void findKnowsParagraphsAsTheReaderDoes() throws IOException {
    Path lines =
        Files.writeString(
            directory.resolve("lines.txt"),
            "The ferry is late.\nNobody was hurt in the fog.\nThe mayor was told.\n");
    said("open " + lines);
    assertThat(said("find hurt in the").replaceAll(" +", " "))
        .endsWith("\nlines.txt 2 - Nobody was hurt in the fog.\n");
    assertThat(said("find late. nobody")).startsWith("“late. nobody” stands in none");

    Path windows =
        Files.writeString(
            directory.resolve("windows.txt"),
            """
            The ferry came in late.

            The master of the harbour told the council that nobody was
            hurt.

            It is foggy.
            """
                .replace("\n", "\r\n"));
    said("open " + windows);
    assertThat(said("find was hurt").replaceAll(" +", " "))
        .endsWith("\nwindows.txt 3 - …council that nobody was hurt.\n");
    assertThat(said("find late. the master")).startsWith("“late. the master” stands in none");
  }

  @Test
  void quotesAreFiltered() {
    said("open " + directory);
    assertThat(said("quotes --status implied").lines()).hasSize(2);
    assertThat(said("quotes --speaker ann").lines()).hasSize(3);
    assertThat(said("quotes --speaker ann --status implied --check implied-attribution").lines())
        .hasSize(2);
    assertThat(said("quotes --check single-source --status unattributed"))
        .isEqualTo("None of the article's 2 quotations fits.\n");
    said("confirm 1");
    assertThat(said("quotes --undecided").lines()).hasSize(2);
  }

  @Test
  void whenOneIsDoneTheNextIsNamed() {
    said("open " + directory);
    said("confirm all");
    assertThat(said("next").replace('\n', ' ')).endsWith("In trains.txt some are not: switch 2 ");
  }

  @Test
  void openingAgainTellsWhatChanged() throws IOException {
    said("open " + boats);
    said("confirm 1-2");
    Files.writeString(
        boats,
        BOATS.replace("It is", "It was")
            + "\n<q3>“Twelve boats are lost,”</q3> <s3>Ben</s3> said.\n");
    String again = said("open " + boats);
    assertThat(again)
        .contains("  removed  “It is a shame.”\n")
        .contains("  added    2 “It was a shame.”; implied, Ann Lee\n")
        .contains("  added    3 “Twelve boats are lost,”; attributed, Ben\n")
        .contains("  decision “It is a shame.”: confirmed: Ann Lee — fits no quotation any more");
    assertThat(said("open " + boats)).contains("all quotations, speakers and decisions are as");
    said("undo");
    assertThat(said("decisions")).isEqualTo("Nothing was decided yet.\n");
  }

  @Test
  void whatSomebodyElseWroteIntoTheFileIsNotOverwritten() throws IOException {
    said("open " + boats);
    TestShell colleague = TestShell.plain();
    colleague.run("open", boats.toString());
    colleague.line("note 2 rang her");
    said("confirm 1");
    assertThat(Files.readString(DecisionFile.beside(boats))).contains("rang her", "confirmed");
  }

  @Test
  void thePromptIsShortOnANarrowTerminal() {
    TestShell narrow = TestShell.wide(60);
    narrow.run("open", boats.toString());
    assertThat(narrow.prompt()).isEqualTo("boats.txt (2? 1W)> ");
    assertThat(narrow.line("quotes")).isEqualTo(Outcome.CLEAN);
    assertThat(narrow.line("speakers")).isEqualTo(Outcome.CLEAN);
    assertThat(narrow.line("show 1")).isEqualTo(Outcome.CLEAN);
    assertThat(narrow.written().lines()).allMatch(line -> line.length() <= 60);
  }

  private String said(String line) {
    int before = shell.written().length();
    assertThat(shell.line(line)).as(shell.told()).isEqualTo(Outcome.CLEAN);
    return shell.written().substring(before);
  }
}
