package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names before the noun that they name one of. */
class NameBeforeNounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT “Remain/VB/campaign:amod +” campaign/NN lost/VBD; not-a-quotation [name-before-noun]
          He/PRP wore/VBD a/DT “Bring/VB Them/PRP Home/NN +” hat/NN; not-a-quotation [name-before-noun]
          She/PRP met/VBD “Remain/VB/voters:amod +” party/NN voters/NNS; not-a-quotation [name-before-noun]
          """)
  void names(String tagged, String expected) {
    assertThat(Sieved.by(new NameBeforeNoun(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          His/PRP$ “Little/JJ/Marco:amod Marco/NNP/remark:compound +” remark/NN hurt/VBD; left
          Two/CD “Little/JJ/Marco:amod Marco/NNP/remarks:compound +” remarks/NNS hurt/VBD; left
          The/DT “remain/VB/campaign:amod +” campaign/NN lost/VBD; left
          The/DT “Remain/VB/Campaign:amod +” Campaign/NNP lost/VBD; left
          She/PRP shouted/VBD “Remain/VB/shouted:obj +” voters/NNS left/VBD; left
          The/DT “Remain/VB/campaign:amod +” +, a/DT campaign/NN +, lost/VBD; left
          """)
  void otherWords(String tagged, String expected) {
    assertThat(Sieved.by(new NameBeforeNoun(), tagged)).isEqualTo(expected);
  }
}
