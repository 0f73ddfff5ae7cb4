package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.article.Article;
import org.quotecheck.shell.outcome.Outcome;

/** The commands about the open article. */
final class ArticleCommandsTest {
  private static final String HARBOUR =
      """
      <q1>“The line will close, and nobody has told the people who live on the islands,”</q1> \
      <c1>said</c1> the harbour master, <s1>Ann Lee</s1>, in May.

      <q2 status=implied speaker="Ann Lee">“It is a shame.”</q2>

      <q3 status=unattributed>“Nobody knows what happens to the boats next.”</q3>
      """;

  private final Path directory;
  private final String harbour;
  private final String calm;

  ArticleCommandsTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    this.harbour = Files.writeString(directory.resolve("har bour.txt"), HARBOUR).toString();
    this.calm = Files.writeString(directory.resolve("calm.txt"), "It rained.\n").toString();
  }

  @Test
  void openTellsWhatIsInTheArticle() {
    TestShell shell = TestShell.plain();
    assertThat(shell.line("open \"" + harbour + '"')).isEqualTo(Outcome.CLEAN);
    assertThat(shell.written())
        .isEqualTo(
            """
            har bour.txt: 3 quotations (1 attributed, 1 implied, 1 unattributed), 1 speaker,
            1 error, 1 warning
            """);
    assertThat(shell.prompt()).isEqualTo("har bour.txt (3 undecided, 1 error, 1 warning)> ");
  }

  @Test
  void quotesListsThem() {
    assertThat(after("quotes"))
        .isEqualTo(
            """
            N  LINE  STATUS        DECISION  SPEAKER  QUOTATION
            1  1     attributed    -         Ann Lee  “The line will close, and nobody has …
            2  3     implied       -         Ann Lee  “It is a shame.”
            3  5     unattributed  -         -        “Nobody knows what happens to the boa…
            """);
  }

  @Test
  void showMarksTheSource() {
    assertThat(after("show 1"))
        .isEqualTo(
            """
            Quotation 1 of 3, line 1, direct: attributed, confidence 1.00

              [quotation: “The line will close, and nobody has told the people who live on
              the islands,”] [cue: said] the [role: harbour master], [mention: Ann Lee], in
              May.

              speaker      Ann Lee (person)
              role         harbour master
              affiliation  Port of Leith
              also named   Ms Lee; she
              mention      Ann Lee
              cue          said
              evidence     marked by hand (marked-text)
            """);
  }

  @Test
  void showMarksWithColoursOnATerminal() {
    TestShell shell = TestShell.coloured();
    shell.run("open", harbour);
    shell.run("show", "1");
    assertThat(shell.written())
        .contains(
            "\u001b[33msaid\u001b[0m the \u001b[32mharbour master\u001b[0m, \u001b[36;1mAnn Lee")
        .doesNotContain("[cue:");
  }

  @Test
  void nextAndPrevGoThroughWhatIsUndecided() {
    TestShell shell = opened();
    assertThat(said(shell, "next")).startsWith("Quotation 1 of 3");
    said(shell, "confirm");
    assertThat(said(shell, "next")).startsWith("Quotation 2 of 3, line 3, direct: implied");
    String third = said(shell, "next");
    assertThat(third)
        .startsWith("Quotation 3 of 3, line 5, direct: unattributed")
        .contains("speaker      none", "error        ", "(unattributed-quotation)");
    assertThat(said(shell, "next")).startsWith("Again from the first:\n\nQuotation 2 of 3");
    assertThat(said(shell, "prev")).startsWith("Again from the last:\n\nQuotation 3 of 3");
    assertThat(said(shell, "prev")).startsWith("Quotation 2 of 3");
    said(shell, "confirm .");
    said(shell, "not-a-quotation 3");
    assertThat(said(shell, "next")).isEqualTo("Every quotation is decided on.\n");
  }

  @Test
  void speakersListsWhoIsQuoted() {
    assertThat(after("speakers"))
        .isEqualTo(
            """
            QUOTES  WORDS  SHARE          NAME     KIND    ROLE            AFFILIATION
            2       19      70 % ███████  Ann Lee  person  harbour master  Port of Leith
            1       8       30 % ███      -        -       -               -
            """);
  }

  @Test
  void flagsListsFindings() {
    assertThat(after("flags").lines().map(line -> line.replaceAll(" {2,}", "|")))
        .first()
        .isEqualTo("PLACE|LEVEL|N|CHECK|FINDING");
    assertThat(after("flags")).containsPattern("(?m)^5:1 +error +3 ");
  }

  @Test
  void anArticleWithoutQuotationsSaysSo() {
    TestShell shell = TestShell.plain();
    shell.run("open", calm);
    for (String command : new String[] {"quotes", "speakers", "flags", "next", "prev"}) {
      shell.run(command);
    }
    assertThat(shell.written())
        .isEqualTo(
            """
            calm.txt: 0 quotations, 0 speakers, no findings
            The article has no quotations.
            The article quotes nobody.
            The checks found nothing.
            The article has no quotations.
            The article has no quotations.
            """);
    assertThat(shell.prompt()).isEqualTo("calm.txt> ");
  }

  @Test
  void withNothingOpenTheyAskForAnArticle() {
    for (String command : new String[] {"quotes", "show 1", "why 1", "next", "speakers", "flags"}) {
      TestShell shell = TestShell.plain();
      assertThat(shell.line(command)).isEqualTo(Outcome.USAGE);
      assertThat(shell.told()).isEqualTo("quotecheck: no article is open; open FILE first\n");
    }
    assertThat(TestShell.plain().prompt()).isEqualTo("quotecheck> ");
  }

  @Test
  void showTellsWhatThereIs() {
    TestShell shell = opened();
    assertThat(shell.line("show 99")).isEqualTo(Outcome.USAGE);
    shell.line("show zero");
    shell.line("show 99999999999999999999");
    assertThat(shell.told())
        .isEqualTo(
            """
            quotecheck: no quotation 99: the article has 3 quotations, 1 to 3
            quotecheck: show needs the number of a quotation, not "zero"
            quotecheck: show needs the number of a quotation, not "99999999999999999999"
            """);
  }

  @Test
  void whyTellsWhatWasConsidered() {
    TestShell shell = opened();
    assertThat(shell.line("why 4")).isEqualTo(Outcome.USAGE);
    shell.line("why me");
    assertThat(shell.told())
        .isEqualTo(
            """
            quotecheck: no quotation 4: the article has 3 quotations, 1 to 3
            quotecheck: why needs the number of a quotation, not "me"
            """);
    // The test's articles are not parsed, so that nothing but "no source" can be considered.
    assertThat(shell.line("why 3")).isEqualTo(Outcome.CLEAN);
    assertThat(shell.written())
        .contains("Quotation 3: unattributed\n")
        .endsWith("\n\n  100 % no source in the article\n");
  }

  @Test
  void anArticleThatCannotBeOpenedLeavesTheOtherOpen() {
    TestShell shell = opened();
    assertThat(shell.run("open", directory.resolve("nope.txt").toString()))
        .isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).startsWith("quotecheck: " + directory.resolve("nope.txt") + ": ");
    assertThat(shell.desk().article().baseName()).isEqualTo("har bour.txt");
  }

  @Test
  void anEmptyArticleIsNotAUsageError() throws IOException {
    Path empty = Files.createFile(directory.resolve("empty.txt"));
    assertThat(TestShell.plain().run("open", empty.toString())).isEqualTo(Outcome.FAILED);
  }

  @Test
  void textOfTheArticleCannotSteerTheTerminal() {
    String hostile = "<q1>“a \u001b[2J b”</q1> <s1>\u202eEve\u0007</s1>\n";
    TestShell shell =
        TestShell.analysing(
            article -> TestShell.analyse(Article.of("\u001b[2J/\u001bevil.txt", hostile)));
    shell.run("open", calm);
    for (String command : new String[] {"quotes", "show 1", "why 1", "speakers", "flags"}) {
      shell.line(command);
    }
    assertThat(shell.written() + shell.prompt())
        .contains("␛[2J", "␛evil.txt")
        .doesNotContain("\u001b", "\u202e", "\u0007");
  }

  private TestShell opened() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("open", harbour)).isEqualTo(Outcome.CLEAN);
    return shell;
  }

  private String after(String command) {
    return said(opened(), command);
  }

  /** What the command itself wrote. */
  private static String said(TestShell shell, String line) {
    int before = shell.written().length();
    assertThat(shell.line(line))
        .as(Arrays.toString(shell.told().split("\n")))
        .isEqualTo(Outcome.CLEAN);
    return shell.written().substring(before);
  }
}
