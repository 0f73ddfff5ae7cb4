package org.quotecheck.speaker.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What kind of name each is (P, O, L), and how far it goes, where the recogniser errs: all in the
 * order of the text, a bar between sentences.
 */
class NameKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          El/NNP/L Oued/NNP/L slept/VBD | El/NNP/P Oued/NNP/P woke/VBD; L El Oued, L El Oued
          El/NNP/L Oued/NNP/L slept/VBD | El/NNP/P Oued/NNP/P/said:nsubj said/VBD so/RB; L El Oued, P El Oued
          El/NNP/L Oued/NNP/L slept/VBD | Mr/NNP El/NNP/P Oued/NNP/P woke/VBD; L El Oued, P El Oued
          Ann/NNP/L Roe/NNP/L slept/VBD | Ann/NNP/P Roe/NNP/P woke/VBD; L Ann Roe, P Ann Roe
          """)
  void aNameIsOfOneKind(String tagged, String names) {
    assertThat(names(tagged)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Crestway/NNP/L Early/NNP/L Learning/NNP/L grew/VBD; O Crestway Early Learning
          the/DT union/NN Orr/NNP/P Werk/NNP/P grew/VBD; O Orr Werk
          Orr/NNP/P Werk/NNP/P shares/NNS fell/VBD; O Orr Werk
          Orr/NNP/P Werk/NNP/P grew/VBD; P Orr Werk
          Ann/NNP/P Banks/NNP/P grew/VBD; P Ann Banks
          Crestway/NNP/O Partners/NNP/O grew/VBD | Crestway/NNP/L/fell:nsubj fell/VBD; O Crestway Partners, O Crestway
          Crestway/NNP/O Partners/NNP/O grew/VBD | Crestway/NNP/P grew/VBD; O Crestway Partners, O Crestway
          Crestway/NNP/O Partners/NNP/O grew/VBD | Mr/NNP Crestway/NNP/P grew/VBD; O Crestway Partners, P Crestway
          Ann/NNP/O Partners/NNP/O grew/VBD | Ann/NNP/P grew/VBD; O Ann Partners, P Ann
          Crestway/NNP/O Partners/NNP/O grew/VBD | it/PRP is/VBZ in/IN Crestway/NNP/L; O Crestway Partners, L Crestway
          Crestway/NNP/O Times/NNP/O grew/VBD | Crestway/NNP/L/fell:nsubj fell/VBD; O Crestway Times, L Crestway
          """)
  void bodies(String tagged, String names) {
    assertThat(names(tagged)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ann/NNP/P Roe/NNP/P ,/, who/WP posts/VBZ as/IN @roeboat/NNP ,/, left/VBD | @roeboat/NNP came/VBD; P Ann Roe, P Ann Roe, P Ann Roe
          Ann/NNP/P Roe/NNP/P met/VBD @roeboat/NNP; P Ann Roe, P @roeboat
          """)
  void handles(String tagged, String names) {
    assertThat(names(tagged)).isEqualTo(names);
  }

  private static String names(String tagged) {
    return NameFinder.find(TaggedSentence.narrative(tagged)).stream()
        .map(name -> name.type().name().charAt(0) + " " + String.join(" ", name.words()))
        .collect(Collectors.joining(", "));
  }
}
