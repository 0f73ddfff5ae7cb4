package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainWordsTest {
  @Test
  void marksCapitalsAndWhiteSpaceMakeNoDifference() {
    assertThat(PlainWords.of("“We won—\n twice,” he said."))
        .containsExactly("we", "won", "twice", "he", "said")
        .isEqualTo(PlainWords.of("we won TWICE he said"));
  }

  @Test
  void anApostropheInsideAWordBelongsToIt() {
    assertThat(PlainWords.line("‘Don’t,’ the O'Briens’ dog")).isEqualTo("don't the o'briens dog");
  }

  @Test
  void anAccentBelongsToItsLetter() {
    assertThat(PlainWords.of("Rene\u0301e’s cafe\u0301"))
        .containsExactly("rene\u0301e's", "cafe\u0301");
  }

  @Test
  void whereThereIsNoWordThereIsNone() {
    assertThat(PlainWords.of("… – !")).isEmpty();
    assertThat(PlainWords.line("…")).isEmpty();
  }
}
