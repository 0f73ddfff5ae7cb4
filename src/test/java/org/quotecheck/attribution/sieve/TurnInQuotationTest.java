package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of a transcript inside the marks. */
class TurnInQuotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT record/NN says/VBZ +: “WALLACE/NNP +: Let/VB us/PRP start/VB +. +”; attributed: WALLACE [turn-in-quotation]
          The/DT record/NN says/VBZ +: “Chris/NNP/P Wallace/NNP/P +: Let/VB us/PRP start/VB +. +”; attributed: Chris Wallace [turn-in-quotation]
          """)
  void turns(String tagged, String expected) {
    assertThat(Sieved.by(new TurnInQuotation(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          They/PRP chanted/VBD +, “Ann/NNP/P Lee/NNP/P +: Bad/JJ for/IN all/DT of/IN us/PRP +. +”; left
          She/PRP read/VBD “Harbour/NNP +: A/DT History/NN +” twice/RB; left
          The/DT record/NN says/VBZ +: “Wallace/NNP/P +, let/VB us/PRP start/VB +: now/RB +. +”; left
          The/DT record/NN says/VBZ +: “We/PRP heard/VBD WALLACE/NNP +: he/PRP was/VBD late/JJ +. +”; left
          """)
  void noTurns(String tagged, String expected) {
    assertThat(Sieved.by(new TurnInQuotation(), tagged)).isEqualTo(expected);
  }
}
