package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class EvaluateCommandTest {
  private static final String ARTICLE =
      """
      <q1>“All is well,”</q1> <s1>Tom Reed</s1> <c1>said</c1>.

      <q2>“Is it,”</q2> <s2=Tom Reed>he</s2> added.
      """;
  private static final String GOLD =
      """
      {"offsets": "utf-16", "articles": [{"doc": "reed", "quotations": [
        {"begin": 0, "end": 14, "status": "attributed", "speaker": "Tom Reed", "kind": "person",
         "mention": "Tom Reed"},
        {"begin": 31, "end": 39, "status": "unattributed"}]}]}
      """;

  private final Path directory;
  private final String gold;

  EvaluateCommandTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    this.gold = Files.writeString(directory.resolve("gold.json"), GOLD).toString();
    Files.writeString(directory.resolve("reed.txt"), ARTICLE);
  }

  @Test
  void theScoreIsPrinted() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("evaluate", gold, "--wrong", "5")).isEqualTo(Outcome.CLEAN);
    assertThat(shell.told()).isEmpty();
    assertThat(shell.written())
        .isEqualTo(
            """
            quotations found                   1.000  2 of 2
            mention right                      1.000  1 of 1
            mention right, of those given one  1.000  1 of 1
            name right                         1.000  1 of 1
            name wrong                         0.000  0 of 1
            no name                            0.000  0 of 1
            kind right                         1.000  1 of 1
            role right                             -
            status right                       0.500  1 of 2
            given a source, but has none       1.000  1 of 1

            Status: gold in rows, given in columns
                              attributed  implied  unattributed  not-a-quotation  not found
            attributed                 1        0             0                0          0
            implied                    0        0             0                0          0
            unattributed               1        0             0                0          0
            not-a-quotation            0        0             0                0          0

            Confidence: an answer is right where status and mention are
                         answers    right    share confidence
            0.9 to 1.0         2        1    0.500      1.000
            expected calibration error         0.500
            answered where 0.99 are right      0.000

            Right by class
                                               quotations  mention     name     role   status
            mention type: name                          1    1.000    1.000        -    1.000
            mention type: none                          1        -        -        -    0.000
            source position: after                      1    1.000    1.000        -    1.000
            source position: none                       1        -        -        -    0.000
            paragraph distance: none                    1        -        -        -    0.000
            paragraph distance: same                    1    1.000    1.000        -    1.000
            kind: none                                  1        -        -        -    0.000
            kind: person                                1    1.000    1.000        -    1.000

            Errors, 1 of 1
            DIR/reed.txt:3:1: “Is it,”
              status: "unattributed", not "attributed"
              evidence: marked-text, confidence 1.00
            """
                .replace("DIR", directory.toString()));
  }

  @Test
  void theScoreMayBeJson() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("evaluate", gold, "--format=json")).isEqualTo(Outcome.CLEAN);
    JsonNode score = new ObjectMapper().readTree(shell.written());
    assertThat(score.at("/measures/statusRight/share").doubleValue()).isEqualTo(0.5);
    assertThat(score.at("/statuses/unattributed/attributed").intValue()).isEqualTo(1);
    assertThat(score.at("/confidence/bins").size()).isEqualTo(10);
    assertThat(score.at("/classes/0/property").stringValue()).isEqualTo("mention type");
  }

  @Test
  void theArticlesMayBeElsewhere() throws IOException {
    Path texts = Files.createDirectory(directory.resolve("texts"));
    Files.move(directory.resolve("reed.txt"), texts.resolve("reed.txt"));
    TestShell shell = TestShell.plain();
    assertThat(shell.run("evaluate", gold)).isEqualTo(Outcome.USAGE);
    assertThat(shell.told())
        .isEqualTo(
            "quotecheck: %s: \"reed\": %s/reed: there is no such file\n"
                .formatted(gold, directory));
    assertThat(TestShell.plain().run("evaluate", gold, "--texts", texts.toString()))
        .isEqualTo(Outcome.CLEAN);
  }

  @Test
  void aBadGoldFileIsOneLineAndCodeTwo() throws IOException {
    Files.writeString(Path.of(gold), GOLD.replace("\"status\"", "\"state\""));
    TestShell shell = TestShell.plain();
    assertThat(shell.run("evaluate", gold)).isEqualTo(Outcome.USAGE);
    assertThat(shell.told())
        .isEqualTo("quotecheck: " + gold + ": article 1, quotation 1: unknown field \"state\"\n");
    assertThat(shell.written()).isEmpty();

    Files.writeString(Path.of(gold), GOLD.replace("39", "3900"));
    TestShell other = TestShell.plain();
    assertThat(other.run("evaluate", gold)).isEqualTo(Outcome.USAGE);
    assertThat(other.told())
        .startsWith("quotecheck: " + gold + ": article 1 (reed), quotation 2: 31..3900 is no span");
    TestShell missing = TestShell.plain();
    assertThat(missing.run("evaluate", directory + "/none.json")).isEqualTo(Outcome.USAGE);
    assertThat(missing.told())
        .isEqualTo("quotecheck: " + directory + "/none.json: no such file or directory\n");
  }

  @Test
  void aNumberOfErrorsIsANumber() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("evaluate", gold, "--wrong=few")).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).isEqualTo("quotecheck: --wrong needs a number, not \"few\"\n");
  }

  @Test
  void anArticleThatIsNotAnalysedIsToldAndLeftOut() {
    TestShell shell =
        TestShell.analysing(
            article -> {
              throw new IllegalStateException("out of luck");
            });
    assertThat(shell.run("evaluate", gold)).isEqualTo(Outcome.FAILED);
    assertThat(shell.told()).contains("reed.txt: cannot be analysed, internal fault");
    assertThat(shell.written()).startsWith("quotations found                       -\n");
  }
}
