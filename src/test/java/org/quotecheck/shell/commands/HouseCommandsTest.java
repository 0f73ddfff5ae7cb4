package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.analysis.SharedAnalyzer;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.settings.Baseline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Configuration, accepted findings and the commands about them, over articles in a folder. */
final class HouseCommandsTest {
  private static final String LOST =
      "<q1 status=unattributed>“Nobody here knows what happens to the boats.”</q1>\n";
  private static final String OTHER =
      "<q1 status=unattributed>“We waited for nine hours without water.”</q1>\n";

  private final Path folder;

  HouseCommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theNearestConfigurationAboveTheArticleHolds() throws IOException {
    write(".quotecheck.yml", "checks:\n  unattributed-quotation: warning\n");
    write("a/b/lost.txt", LOST);
    assertThat(check("a/b/lost.txt")).isEqualTo(Outcome.CLEAN);
    write("a/.quotecheck.yml", "checks:\n  unattributed-quotation: error\n");
    assertThat(check("a/b/lost.txt")).isEqualTo(Outcome.FINDINGS);
  }

  @Test
  void aWrongConfigurationEndsTheRunWithItsPlace() throws IOException {
    write(".quotecheck.yml", "checks:\n  unattributed-quotation: never\n");
    write("lost.txt", LOST);
    TestShell shell = TestShell.in(folder);
    assertThat(shell.run("check", path("lost.txt"))).isEqualTo(Outcome.USAGE);
    assertThat(shell.told())
        .isEqualTo(
            "quotecheck: .quotecheck.yml:2:27: unattributed-quotation needs off, info, warning or"
                + " error, not \"never\"\n");
    assertThat(shell.run("open", path("lost.txt"))).isEqualTo(Outcome.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.html", "a.txt"})
  void commentsAcceptFindingsAndStayInTheReport(String file) throws IOException {
    write(
        file,
        """
        <!-- quotecheck-disable-next unattributed-quotation -- a chant -->

        “Nobody here knows what happens to the boats.”
        """);
    TestShell shell = TestShell.analysing(SharedAnalyzer.get()::analyze);
    assertThat(shell.run("check", "--format", "json", path(file))).isEqualTo(Outcome.CLEAN);
    JsonNode finding =
        new ObjectMapper().readTree(shell.written()).at("/articles/0/findings").get(0);
    assertThat(finding.at("/check").stringValue()).isEqualTo("unattributed-quotation");
    assertThat(finding.at("/suppression/kind").stringValue()).isEqualTo("inSource");
    assertThat(finding.at("/suppression/reason").stringValue()).isEqualTo("a chant");
  }

  @Test
  void theFileBesideAnArticleAcceptsFindings() throws IOException {
    write("a.txt", LOST);
    write(
        "a.txt.quotecheck.yml",
        """
        accepted:
          - check: unattributed-quotation
            words: nobody here knows
            reason: a chant
        """);
    assertThat(check("a.txt")).isEqualTo(Outcome.CLEAN);
    write("a.txt", OTHER);
    assertThat(check("a.txt")).isEqualTo(Outcome.FINDINGS);
    assertThat(findings("a.txt").toString()).contains("unused-suppression", "nobody here knows");
  }

  @Test
  void aWrongFileBesideAnArticleIsToldWithItsPlace() throws IOException {
    write("a.txt", LOST);
    write("a.txt.quotecheck.yml", "accepted:\n  - check: unattributed-quotation\n");
    TestShell shell = TestShell.in(folder);
    assertThat(shell.run("check", path("a.txt"))).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).contains("a.txt.quotecheck.yml:2:5: an entry needs a reason");
  }

  @Test
  void aBaselineAcceptsWhatIsThereAndNothingNew() throws IOException {
    write("a.txt", LOST);
    assertThat(baseline("create")).isEqualTo(Outcome.CLEAN);
    assertThat(check("a.txt")).isEqualTo(Outcome.CLEAN);
    assertThat(findings("a.txt").get(0).at("/suppression/kind").stringValue())
        .isEqualTo("external");

    write("a.txt", "It rained all day.\n\n" + LOST + "\n" + OTHER.replace("q1", "q2"));
    assertThat(check("a.txt")).isEqualTo(Outcome.FINDINGS);
    assertThat(findings("a.txt").size()).isEqualTo(2);
  }

  @Test
  void aFindingOfAnotherArticleIsNotInTheBaseline() throws IOException {
    write("a.txt", LOST);
    baseline("create");
    write("b.txt", LOST);
    assertThat(check("b.txt")).isEqualTo(Outcome.FINDINGS);
  }

  @Test
  void updateNamesWhatItAddsAndPruneWhatItTakesOut() throws IOException {
    write("a.txt", LOST);
    baseline("create");
    write("a.txt", OTHER);
    TestShell update = TestShell.in(folder);
    assertThat(update.run("baseline", "update", folder.toString())).isEqualTo(Outcome.CLEAN);
    assertThat(update.written())
        .isEqualTo(
            "added a.txt: no source for “We waited for nine hours without …”"
                + " [unattributed-quotation]\n1 finding added, 2 in the baseline\n");
    assertThat(check("a.txt")).isEqualTo(Outcome.CLEAN);

    TestShell prune = TestShell.in(folder);
    assertThat(prune.run("baseline", "prune", folder.toString())).isEqualTo(Outcome.CLEAN);
    assertThat(prune.written())
        .isEqualTo(
            "removed a.txt: no source for “Nobody here knows what happens to …”"
                + " [unattributed-quotation]\n1 finding removed, 1 in the baseline\n");
    assertThat(check("a.txt")).isEqualTo(Outcome.CLEAN);
    write("a.txt", LOST);
    assertThat(check("a.txt")).isEqualTo(Outcome.FINDINGS);
  }

  @Test
  void pruneTakesOutArticlesThatAreNoMore() throws IOException {
    write("a.txt", LOST);
    write("b.txt", OTHER);
    baseline("create");
    Files.delete(folder.resolve("a.txt"));
    assertThat(baseline("prune")).isEqualTo(Outcome.CLEAN);
    assertThat(Files.readString(folder.resolve(Baseline.FILE)))
        .contains("b.txt")
        .doesNotContain("a.txt");
  }

  @Test
  void baselinesAreNeitherOverwrittenNorMissedSilently() throws IOException {
    write("a.txt", LOST);
    assertThat(baseline("update")).isEqualTo(Outcome.USAGE);
    baseline("create");
    assertThat(baseline("create")).isEqualTo(Outcome.USAGE);
    assertThat(baseline("udpate")).isEqualTo(Outcome.USAGE);
    write(Baseline.FILE, "{\"format\": 1, \"findings\": [{\"path\": 1}]}");
    TestShell shell = TestShell.in(folder);
    assertThat(shell.run("check", path("a.txt"))).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).startsWith("quotecheck: .quotecheck-baseline.json:1:").hasLineCount(1);
  }

  @Test
  void aBaselineIsLeftAsItIsWhereAnArticleIsNotAnalysed() throws IOException {
    write("a.txt", LOST);
    TestShell shell = TestShell.in(folder);
    assertThat(shell.run("baseline", "create", path("a.txt"), path("missing.txt")))
        .isEqualTo(Outcome.USAGE);
    assertThat(folder.resolve(Baseline.FILE)).doesNotExist();
  }

  @Test
  void initWritesAConfigurationOnce() throws IOException {
    TestShell shell = TestShell.in(folder);
    assertThat(shell.run("init", "--profile", "ap")).isEqualTo(Outcome.CLEAN);
    assertThat(Files.readString(folder.resolve(".quotecheck.yml"))).contains("\nprofile: ap\n");
    write("lost.txt", LOST);
    assertThat(check("lost.txt")).isEqualTo(Outcome.FINDINGS);
    assertThat(TestShell.in(folder).run("init")).isEqualTo(Outcome.USAGE);
  }

  @Test
  void checksShowsWhatTheConfigurationWants() throws IOException {
    write(".quotecheck.yml", "checks:\n  late-attribution: {level: error, sentences: 4}\n");
    TestShell shell = TestShell.in(folder);
    assertThat(shell.run("checks")).isEqualTo(Outcome.CLEAN);
    assertThat(shell.written()).containsPattern("late-attribution +error +high +sentences: 4");
    assertThat(shell.written().lines()).hasSize(Checks.all().size() + 1);
  }

  @Test
  void explainPrintsThePageWithoutTags() {
    for (Check check : Checks.all()) {
      TestShell shell = TestShell.in(folder);
      assertThat(shell.run("explain", check.id())).isEqualTo(Outcome.CLEAN);
      assertThat(shell.written())
          .startsWith("# " + check.id() + "\n\nLevel: ")
          .contains("## What it flags", "## Why", "## Examples")
          .doesNotContain("<q1", "</q", "<s1", "<c1", "In the tags");
    }
    TestShell shell = TestShell.in(folder);
    assertThat(shell.run("explain", "name-variants")).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).contains("did you mean name-variant?");
  }

  private Outcome check(String file) {
    return TestShell.in(folder).run("check", path(file));
  }

  private Outcome baseline(String action) {
    return TestShell.in(folder).run("baseline", action, folder.toString());
  }

  private JsonNode findings(String file) {
    TestShell shell = TestShell.in(folder);
    shell.run("check", "--format", "json", path(file));
    return new ObjectMapper().readTree(shell.written()).at("/articles/0/findings");
  }

  private String path(String file) {
    return folder.resolve(file).toString();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
