package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody had said, as another tells it. */
class RetoldWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lee/NNP/P recalled/VBD what/WP her/PRP$/coach:nmod:poss coach/NN/told:nsubj had/VBD/told:aux told/VBN/recalled:ccomp her/PRP +: “You/PRP can/MD go/VB +. +”; attributed: her coach, told [retold-words]
          She/PRP knew/VBD what/WP the/DT/pilot:det pilot/NN/said:nsubj had/VBD/said:aux said/VBN/knew:ccomp at/IN the/DT gate/NN +: “We/PRP are/VBP lost/VBN +. +”; attributed: the pilot, said [retold-words]
          """)
  void retold(String tagged, String expected) {
    assertThat(Sieved.by(new RetoldWords(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lee/NNP/P recalled/VBD what/WP her/PRP$/coach:nmod:poss coach/NN/told:nsubj had/VBD/told:aux told/VBN/recalled:ccomp her/PRP +, “You/PRP can/MD go/VB +. +”; left
          Lee/NNP/P recalled/VBD what/WP her/PRP$/coach:nmod:poss coach/NN/told:nsubj told/VBD/recalled:ccomp her/PRP +: “You/PRP can/MD go/VB +. +”; left
          Lee/NNP/P recalled/VBD what/WP her/PRP$/coach:nmod:poss coach/NN/told:nsubj has/VBZ/told:aux told/VBN/recalled:ccomp her/PRP +: “You/PRP can/MD go/VB +. +”; left
          Lee/NNP/P recalled/VBD what/WP her/PRP$/coach:nmod:poss coach/NN/built:nsubj had/VBD/built:aux built/VBN/recalled:ccomp her/PRP +: “You/PRP can/MD go/VB +. +”; left
          Lee/NNP/P recalled/VBD what/WP her/PRP$/coach:nmod:poss coach/NN/told:nsubj had/VBD/told:aux told/VBN/recalled:ccomp her/PRP +, twice/RB +: “You/PRP can/MD go/VB +. +”; left
          Who/WP/said:nsubj had/VBD/said:aux said/VBN so/RB +: “You/PRP can/MD go/VB +. +”; left
          The/DT man/NN/said:nsubj +, Lee/NNP/P had/VBD/said:aux said/VBN +: “You/PRP can/MD go/VB +. +”; left
          """)
  void otherWords(String tagged, String expected) {
    assertThat(Sieved.by(new RetoldWords(), tagged)).isEqualTo(expected);
  }
}
