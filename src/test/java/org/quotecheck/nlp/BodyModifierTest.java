package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.testing.TaggedText;

class BodyModifierTest {
  /** The last noun but one stands behind the words; how many of those before it belong to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          A/DT Ministry/NNP/O/aide:compound of/IN/O/Health:case Health/NNP/O/Ministry:nmod aide/NN left/VBD; 3
          A/DT Ministry/NNP/O/left:dep of/IN/O/Health:case Health/NNP/O/Ministry:nmod aide/NN left/VBD; 0
          A/DT Roe/NNP/P/aide:compound aide/NN left/VBD; 0
          """)
  void wordsOfTheName(String tagged, int expected) {
    Sentence sentence = TaggedText.read(tagged).annotations().sentences().get(0);
    List<Token> tokens = sentence.tokens();
    int noun = tokens.size() - 2;
    int first = noun;
    while (first > 0 && BodyModifier.isBefore(tokens::get, sentence.heads()::get, first, noun)) {
      first--;
    }
    assertThat(noun - first).isEqualTo(expected);
  }
}
