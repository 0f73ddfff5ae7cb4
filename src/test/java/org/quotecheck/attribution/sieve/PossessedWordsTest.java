package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A noun for words and whose they are. */
class PossessedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Her/PRP$/words:nmod:poss words/NNS +: “We/PRP had/VBD no/DT tea/NN at/IN all/DT +. +”; attributed: Her, words [words-of]
          Her/PRP$/answer:nmod:poss answer/NN was/VBD short/JJ +: “We/PRP had/VBD no/DT tea/NN +. +”; attributed: Her, answer [words-of]
          He/PRP asked/VBD Lee/NNP/P +. // Lee/NNP/P/reaction:nmod:poss +’s/POS/Lee:case reaction/NN +? // “I/PRP fell/VBD off/RP my/PRP$ chair/NN +. +”; attributed: Lee, reaction [words-of]
          """)
  void announced(String tagged, String expected) {
    assertThat(Sieved.by(new PossessedWords(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It/PRP was/VBD +, in/IN/words:case her/PRP$/words:nmod:poss words/NNS +, “a/DT farce/NN +”; attributed: her, words [words-of]
          In/IN/words:case the/DT words/NNS of/IN/Lee:case Ann/NNP/P/Lee:compound Lee/NNP/P/words:nmod it/PRP was/VBD “a/DT farce/NN +”; attributed: Ann Lee, words [words-of]
          """)
  void inWords(String tagged, String expected) {
    assertThat(Sieved.by(new PossessedWords(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Her/PRP$/sister:nmod:poss sister/NN was/VBD short/JJ +: “We/PRP had/VBD no/DT tea/NN +. +”; left
          The/DT answer/NN +: “We/PRP had/VBD no/DT tea/NN at/IN all/DT +. +”; left
          Her/PRP$/answer:nmod:poss answer/NN +, “We/PRP had/VBD no/DT tea/NN at/IN all/DT +, +” hurt/VBD; left
          Her/PRP$/answer:nmod:poss answer/NN was/VBD short/JJ and/CC not/RB at/IN all/DT kind/JJ +: “We/PRP had/VBD no/DT tea/NN +. +”; left
          Her/PRP$/words:nmod:poss words/NNS to/TO all/DT of/IN us/PRP on/IN Monday/NNP +: “We/PRP had/VBD no/DT tea/NN +. +”; left
          In/IN/words:case her/PRP$/words:nmod:poss words/NNS +, Bo/NNP/P Cole/NNP/P said/VBD it/PRP was/VBD “a/DT farce/NN +”; left
          Those/DT were/VBD her/PRP$/words:nmod:poss words/NNS +, “a/DT farce/NN +”; left
          He/PRP asked/VBD Lee/NNP/P +. // Lee/NNP/P/prize:nmod:poss +’s/POS/Lee:case prize/NN +? // “I/PRP fell/VBD off/RP my/PRP$ chair/NN +. +”; left
          Lee/NNP/P/reaction:nmod:poss +’s/POS/Lee:case reaction/NN +? | “I/PRP fell/VBD off/RP my/PRP$ chair/NN +. +”; left
          """)
  void otherWords(String tagged, String expected) {
    assertThat(Sieved.by(new PossessedWords(), tagged)).isEqualTo(expected);
  }
}
