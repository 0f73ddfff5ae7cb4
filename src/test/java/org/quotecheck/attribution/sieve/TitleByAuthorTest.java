package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles with their author behind them. */
class TitleByAuthorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “Tides of the Coast/NNP +, +” by/IN Ann/NNP/P Lee/NNP/P +.; not-a-quotation [title-by-author]
          “Tides +” by/IN the/DT Observer/NNP +’s/POS Ann/NNP/P Lee/NNP/P +.; not-a-quotation [title-by-author]
          """)
  void titles(String tagged, String expected) {
    assertThat(Sieved.by(new TitleByAuthor(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “A/DT fool/NN +, +” as/IN he/PRP was/VBD called/VBN by/IN Ann/NNP/P Lee/NNP/P +.; left
          “A/DT walk/NN +, +” by/IN the/DT sea/NN +.; left
          “A/DT walk/NN +” by/IN the/DT sea/NN with/IN Ann/NNP/P Lee/NNP/P +.; left
          On/IN Monday/NNP +: “Tides/NNS +” by/IN; left
          Tonight/NN +: “Tides/NNS +” by/IN “Bo/NNP +” Lee/NNP/P; left | left
          He/PRP was/VBD called/VBN “a/DT fool/NN +” by/IN Ann/NNP/P Lee/NNP/P +.; left
          “A/DT fool/NN +, +” Ann/NNP/P Lee/NNP/P +.; left
          """)
  void otherWords(String tagged, String expected) {
    assertThat(Sieved.by(new TitleByAuthor(), tagged)).isEqualTo(expected);
  }
}
