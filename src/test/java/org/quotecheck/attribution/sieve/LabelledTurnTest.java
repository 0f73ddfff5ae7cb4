package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of interviews, and whom their labels stand for. */
class LabelledTurnTest {
  private static final String MARSH =
      "In/IN this/DT interview/NN Ottoline/NNP/P Marsh/NNP/P tells/VBZ of/IN a/DT storm/NN +.";

  private static final String NOBODY =
      "In/IN this/DT interview/NN the/DT master/NN tells/VBZ of/IN a/DT storm/NN +.";

  private static final String LEE =
      "Ann/NNP/P Lee/NNP/P asked/VBD Ottoline/NNP/P Marsh/NNP/P of/IN a/DT storm/NN +.";

  private static final String QUESTIONS =
      " | Q. Were you afraid +? | A. I was not +. | Q. Why not +? | A. We had boats +.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MARSH +: We had boats +. | LEE +: Were you afraid +? | MARSH +: I was not +."
            + ";attributed: MARSH, : [turn] | attributed: LEE, : [turn]"
            + " | attributed: MARSH, : [turn]",
        LEE
            + " | OM +: We had boats +. | AL +: Were you afraid +? | OM +: I was not +."
            + ";attributed: Ottoline Marsh, : [turn] | attributed: Ann Lee, : [turn]"
            + " | attributed: Ottoline Marsh, : [turn]",
        MARSH
            + " | MARSH +: We had boats +. | We had crews +. | LEE +: Were you afraid +?"
            + " | MARSH +: I was not +."
            + ";attributed: MARSH, : [turn] | implied [turn] | attributed: LEE, : [turn]"
            + " | attributed: MARSH, : [turn]"
      })
  void labelsThatName(String tagged, String expected) {
    assertThat(decided(tagged)).isEqualTo(expected);
  }

  @Test
  void whoeverIsNamedAboveAnswers() {
    assertThat(decided(MARSH + QUESTIONS))
        .isEqualTo(
            "not-a-quotation [question] | attributed: Ottoline Marsh [turn]"
                + " | not-a-quotation [question] | attributed: Ottoline Marsh [turn]");
  }

  @Test
  void whoeverWroteItAsks() {
    String headline = "What/WP we/PRP learned/VBD of/IN boats/NNS | ";
    assertThat(decided(headline + "By/IN Ann/NNP/P Lee/NNP/P | " + MARSH + QUESTIONS))
        .isEqualTo(
            "attributed: Ann Lee [turn] | attributed: Ottoline Marsh [turn]"
                + " | attributed: Ann Lee [turn] | attributed: Ottoline Marsh [turn]");
  }

  @Test
  void whoeverWroteItDoesNotAnswer() {
    String headline = "What/WP we/PRP learned/VBD of/IN boats/NNS | By/IN Ann/NNP/P Lee/NNP/P | ";
    assertThat(decided(headline + LEE + " // This/DT is/VBZ the/DT interview/NN +." + QUESTIONS))
        .isEqualTo(
            "attributed: Ann Lee [turn] | attributed: Ottoline Marsh [turn]"
                + " | attributed: Ann Lee [turn] | attributed: Ottoline Marsh [turn]");
  }

  @Test
  void anAnswerOfNobodyHasNoSource() {
    assertThat(decided(NOBODY + QUESTIONS))
        .isEqualTo(
            "not-a-quotation [question] | unattributed [answer]"
                + " | not-a-quotation [question] | unattributed [answer]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          MARSH +: “We had/VBD no/DT boats/NNS at/IN all/DT +. +” | LEE +: “Were/VBD you/PRP all/DT afraid/JJ +? +”; left | left
          Ann/NNP/P Lee/NNP/P said/VBD +: “We had/VBD no/DT boats/NNS at/IN all/DT +. +”; left
          """)
  void wordsInMarksAreLeft(String tagged, String expected) {
    assertThat(decided(tagged)).isEqualTo(expected);
  }

  private static String decided(String tagged) {
    return Sieved.by(new LabelledTurn(), tagged);
  }
}
