package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who cries what stands behind "cries of". */
class CriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          There/EX was/VBD a/DT/shout:det shout/NN/was:nsubj of/IN “Shame/NN +” from/IN/resident:case one/CD/resident:nummod resident/NN/shout:nmod; attributed: one resident, shout [cries]
          From/IN/end:case the/DT/end:det end/NN/came:obl came/VBD a/DT/chant:det chant/NN/came:nsubj of/IN “Out/NN +”; attributed: the end, chant [cries]
          The/DT/crowd:det crowd/NN/broke:nsubj broke/VBD into/IN/chant:case a/DT/chant:det chant/NN/broke:obl of/IN “Out/NN +”; attributed: The crowd, chant [cries]
          """)
  void whoCries(String tagged, String expected) {
    assertThat(Sieved.by(new Cries(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          She/PRP/left:nsubj left/VBD to/IN/shout:case a/DT/shout:det shout/NN/left:obl of/IN “Shame/NN +”; left
          She/PRP/met:nsubj:pass was/VBD/met:aux:pass met/VBN with/IN/chant:case a/DT/chant:det chant/NN/met:obl of/IN “Out/NN +”; left
          The/DT/crowd:det crowd/NN/spoke:nsubj spoke/VBD in/IN/favour:case favour/NN/spoke:obl of/IN “Out/NN +”; left
          The/DT/crowd:det crowd/NN/gave:nsubj gave/VBD a/DT/shout:det shout/NN/gave:obj “Out/NN +”; left
          """)
  void others(String tagged, String expected) {
    assertThat(Sieved.by(new Cries(), tagged)).isEqualTo(expected);
  }
}
