package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles beside the word for what they are the title of. */
class TitleOfWorkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          In/IN her/PRP$ memoir/NN +, “Salt/NN and/CC Iron/NN +” +, she/PRP wept/VBD; not-a-quotation [title-of-work]
          The/DT “Harbour/NNP Street/NNP +” star/NN left/VBD; not-a-quotation [title-of-work]
          “Harbour/NNP Street/NNP +” song/NN of/IN the/DT year/NN; not-a-quotation [title-of-work]
          """)
  void titles(String tagged, String expected) {
    assertThat(Sieved.by(new TitleOfWork(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          In/IN her/PRP$ memoir/NN +, “salt/NN and/CC iron/NN of/IN the/DT coast/NN +” +, she/PRP wept/VBD; left
          The/DT “Harbour/NNP Street/NNP +” residents/NNS left/VBD; left
          Her/PRP$ reply/NN +, “Salt/NN and/CC Iron/NN +” +, pleased/VBD us/PRP; left
          They/PRP film/VBP “Salt/NN and/CC Iron/NN +” now/RB; left
          The/DT star/NN “Harbour/NNP Street/NNP +” left/VBD; left
          """)
  void otherWords(String tagged, String expected) {
    assertThat(Sieved.by(new TitleOfWork(), tagged)).isEqualTo(expected);
  }
}
