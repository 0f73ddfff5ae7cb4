package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words they are that stand between a passive and its agent. */
class AgentBehindPassiveTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It/PRP was/VBD/called:aux:pass called/VBN “a/DT masterpiece/NN +” by/IN/Lee:case Ann/NNP/P/Lee:compound Lee/NNP/P/called:obl; attributed: Ann Lee, called [agent-behind-passive]
          It/PRP was/VBD/described:aux:pass described/VBN as/IN a/DT “farce/NN +” by/IN/mayor:case the/DT/mayor:det mayor/NN/described:obl; attributed: the mayor, described [agent-behind-passive]
          """)
  void agents(String tagged, String expected) {
    assertThat(Sieved.by(new AgentBehindPassive(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It/PRP was/VBD/called:aux:pass called/VBN “a/DT masterpiece/NN +” on/IN Monday/NNP by/IN/Lee:case Ann/NNP/P/Lee:compound Lee/NNP/P/called:obl; left
          It/PRP was/VBD/made:aux:pass made/VBN “a/DT success/NN +” by/IN/Lee:case Ann/NNP/P/Lee:compound Lee/NNP/P/made:obl; left
          She/PRP/called:nsubj has/VBZ/called:aux called/VBN “a/DT masterpiece/NN +” by/IN/Lee:case Ann/NNP/P/Lee:compound Lee/NNP/P/called:obl dull/JJ; left
          She/PRP/called:nsubj called/VBD “a/DT masterpiece/NN +” by/IN/Lee:case Ann/NNP/P/Lee:compound Lee/NNP/P/called:obl dull/JJ; left
          It/PRP was/VBD/called:aux:pass called/VBN a/DT dull/JJ “masterpiece/NN +” by/IN/Lee:case Ann/NNP/P/Lee:compound Lee/NNP/P/called:obl; left
          It/PRP was/VBD/called:aux:pass called/VBN “a/DT masterpiece/NN +” by/IN then/RB; left
          """)
  void others(String tagged, String expected) {
    assertThat(Sieved.by(new AgentBehindPassive(), tagged)).isEqualTo(expected);
  }
}
