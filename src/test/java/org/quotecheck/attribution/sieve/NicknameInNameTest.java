package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands inside a name. */
class NicknameInNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Robert/NNP/P C./NNP/P “Bobby/NNP/P +” Scott/NNP/P won/VBD; not-a-quotation [nickname]
          Edna/NNP/P “The Gale/NNP/P +” Marsh/NNP/P won/VBD; not-a-quotation [nickname]
          """)
  void nicknames(String tagged, String expected) {
    assertThat(Sieved.by(new NicknameInName(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT “Bobby/NNP +” Scott/NNP/P boat/NN won/VBD; left
          Ann/NNP/P “salt/NN +” Lee/NNP/P won/VBD; left
          He/PRP met/VBD Ann/NNP/P “Bobby/NNP/P +” on/IN Monday/NNP; left
          """)
  void otherWords(String tagged, String expected) {
    assertThat(Sieved.by(new NicknameInName(), tagged)).isEqualTo(expected);
  }
}
