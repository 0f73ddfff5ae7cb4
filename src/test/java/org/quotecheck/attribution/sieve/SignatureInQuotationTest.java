package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names on a line of their own before the closing mark. */
class SignatureInQuotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “We shall/MD see/VB +. | Ann/NNP/P Lee/NNP/P +, Acme/NNP +. +”; attributed: Ann Lee [signature] | not-a-quotation [signature]
          “We shall/MD see/VB +. | By/IN Ann/NNP/P Lee/NNP/P +, mayor/NN of/IN Hull/NNP/L +. +”; attributed: Ann Lee [signature] | not-a-quotation [signature]
          “We shall/MD see/VB +. | Ann/NNP/P Lee/NNP/P +, Cole/NNP/P Hall/NNP/P +. +”; attributed: Ann Lee [signature] | not-a-quotation [signature]
          """)
  void signatures(String tagged, String expected) {
    assertThat(Sieved.by(new SignatureInQuotation(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “We shall/MD see/VB +. | Ann/NNP/P Lee/NNP/P left/VBD us/PRP +. +”; left | left
          “We shall/MD see/VB +. | Ann/NNP/P Lee/NNP/P must/MD see/VB +. +”; left | left
          “We shall/MD see/VB +. | Ann/NNP/P Lee/NNP/P +: they/PRP leave/VBP +. +”; left | left
          “We shall/MD see/VB +. | “Ann/NNP/P Lee/NNP/P +, Acme/NNP +. +”; left | left
          “We shall/MD see/VB +. | The/DT harbour/NN +, Hull/NNP/L +. +”; left | left
          “We shall/MD see/VB +. | Ann/NNP/P Lee/NNP/P and/CC all/DT of/IN her/PRP$ men/NNS in/IN the/DT boats/NNS off/IN Hull/NNP/L in/IN the/DT storm/NN +. +”; left | left
          “We shall/MD see/VB +. +” | Ann/NNP/P Lee/NNP/P +, Acme/NNP +.; left
          """)
  void noSignatures(String tagged, String expected) {
    assertThat(Sieved.by(new SignatureInQuotation(), tagged)).isEqualTo(expected);
  }
}
