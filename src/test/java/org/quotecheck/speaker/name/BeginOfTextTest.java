package org.quotecheck.speaker.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the text begins, below headline, summary and byline. */
class BeginOfTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Rain/NN falls/VBZ | Ann/NNP/P Oster/NNP/P | Monday/NNP | It/PRP rained/VBD ./. // Still/RB | It/PRP stopped/VBD ./.; 4
          Rain/NN falls/VBZ | Ann/NNP/P Oster/NNP/P | Monday/NNP | It/PRP rained/VBD ./.; 3
          Rain/NN falls/VBZ | It/PRP rained/VBD +./. +”/''; 1
          Rain/NN falls/VBZ | Monday/NNP; 0
          """)
  void theFirstParagraphThatEndsAsASentence(String tagged, int paragraph) {
    assertThat(TaggedSentence.narrative(tagged).beginOfText()).isEqualTo(paragraph);
  }
}
