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

/** What a person decides, and where it shows. */
final class DecideCommandsTest {
  private static final String DRAFT =
      """
      <q1>“The line will close, and nobody has told the people on the islands,”</q1> \
      <c1>said</c1> <s1>Ann Lee</s1>.

      <q2 status=implied speaker="Ann Lee">“It is a shame.”</q2>

      <q3 status=unattributed>“Nobody knows what happens to the boats next.”</q3>
      """;

  private final Path article;
  private TestShell shell = TestShell.plain();

  DecideCommandsTest(@TempDir Path directory) throws IOException {
    article = Files.writeString(directory.resolve("boats.txt"), DRAFT);
    open();
  }

  @Test
  void decisionsLastAndCountInCi() {
    assertThat(check()).isEqualTo(Outcome.FINDINGS);
    assertThat(said("assign 3 “Ben Roy” --role skipper"))
        .isEqualTo("3 “Nobody knows what happens to the …”: assigned: Ben Roy, skipper\n");
    assertThat(said("confirm all from ann"))
        .isEqualTo(
            """
            1 “The line will close, and nobody …”: confirmed: Ann Lee
            2 “It is a shame.”: confirmed: Ann Lee
            """);
    said("source 1 recording.mp3@12:40");
    open();
    assertThat(check()).isEqualTo(Outcome.CLEAN);
    assertThat(said("quotes")).contains("3  5     attributed  assigned   Ben Roy");
    assertThat(said("next")).startsWith("Every quotation is decided on.");
    assertThat(said("show 3")).contains("assigned by ", "skipper");
    assertThat(said("decisions").lines()).hasSize(5);
  }

  @Test
  void findingsAreDismissedForOneQuotation() {
    said("dismiss 3 --check unattributed-quotation --reason the whole square sang it");
    assertThat(check()).isEqualTo(Outcome.CLEAN);
    assertThat(said("decisions").replaceAll("\\s+", " ")).contains("the whole square sang it");
    said("dismiss 3 --check unattributed-quotation --reason they all did");
    assertThat(said("dismiss all --check implied-attribution --reason one turn").lines())
        .singleElement()
        .isEqualTo("2 “It is a shame.”: implied-attribution dismissed: one turn");
  }

  @Test
  void whatIsNotFoundIsNotDismissed() {
    for (String line :
        List.of(
            "dismiss 3",
            "dismiss 3 --check unattributed-quotation",
            "dismiss 3 --check late-attribution --reason why not",
            "dismiss 1 --check late-attribution --reason why not")) {
      assertThat(shell.line(line)).as(line).isEqualTo(Outcome.USAGE);
    }
    assertThat(shell.told())
        .isEqualTo(
            """
            quotecheck: dismiss needs --check: there is unattributed-quotation
            quotecheck: dismiss needs --reason: why the finding is all right
            quotecheck: late-attribution found nothing there; there is unattributed-quotation
            quotecheck: the checks found nothing there; "flags" lists what they found
            """);
    assertThat(said("decisions")).isEqualTo("Nothing was decided yet.\n");
  }

  @Test
  void whatIsUndoneIsUndoneInTheFile() throws IOException {
    said("note 1 asked again");
    String noted = file();
    said("not-a-quotation 2-3");
    assertThat(said("undo"))
        .isEqualTo(
            """
            Taken back; redo decides it again:
            2 “It is a shame.”: undecided
            3 “Nobody knows what happens to the …”: undecided
            """);
    assertThat(file()).isEqualTo(noted);
    assertThat(said("redo"))
        .isEqualTo(
            """
            Decided again:
            2 “It is a shame.”: not-a-quotation
            3 “Nobody knows what happens to the …”: not-a-quotation
            """);
    assertThat(file()).contains("not-a-quotation");
    assertThat(said("redo")).isEqualTo("There is nothing to decide again.\n");
    said("undo");
    said("undo");
    assertThat(said("undo")).isEqualTo("There is nothing to undo.\n");
    assertThat(said("decisions")).isEqualTo("Nothing was decided yet.\n");
  }

  @Test
  void whatFitsNoMoreIsShownAndKept() throws IOException {
    said("note 1 kept");
    said("note 2 lost");
    Files.writeString(article, "New top.\n\n" + DRAFT.replace("It is a shame", "It was a shame"));
    assertThat(open()).endsWith("1 decision for words that have changed; see: decisions\n");
    assertThat(said("decisions"))
        .containsPattern("(?m)^1 .*note: kept$")
        .containsPattern("(?m)^- .*note: lost$");
    said("note 3 more");
    assertThat(file()).contains("lost", "kept", "more");
  }

  @Test
  void twoPeoplesFilesMerge(@TempDir Path other) throws IOException {
    said("note 1 mine");
    Path theirs = other.resolve("theirs.yml");
    Files.writeString(theirs, file().replace("mine", "theirs"));
    assertThat(said("merge " + theirs))
        .startsWith("0 decisions taken over, 1 conflict.\n")
        .contains("yours: note: mine", "theirs: note: theirs");
    said("note 2 also");
    Files.writeString(theirs, file());
    said("undo");
    assertThat(said("merge " + theirs)).isEqualTo("1 decision taken over, 0 conflicts.\n");
    assertThat(file()).contains("mine", "also");
    assertThat(shell.line("merge nowhere.yml")).isEqualTo(Outcome.USAGE);
  }

  @Test
  void aWrongFileOfDecisionsEndsTheCheck() throws IOException {
    Files.writeString(DecisionFile.beside(article), "decisions:\n  - oops: 1\n");
    TestShell other = TestShell.plain();
    assertThat(other.run("check", article.toString(), "--quiet")).isEqualTo(Outcome.USAGE);
    assertThat(other.told() + other.written()).contains("boats.txt.decisions.yml:2:5: unknown key");
  }

  private String file() throws IOException {
    return Files.readString(DecisionFile.beside(article));
  }

  private Outcome check() {
    return TestShell.plain().run("check", article.toString(), "--quiet");
  }

  private String open() {
    shell = TestShell.plain();
    shell.run("open", article.toString());
    return shell.written();
  }

  private String said(String line) {
    int before = shell.written().length();
    assertThat(shell.line(line)).as(shell.told()).isEqualTo(Outcome.CLEAN);
    return shell.written().substring(before);
  }
}
