package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody or something is called. */
class NamedThingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT boat/NN named/VBN “Salt/NN +” sank/VBD; not-a-quotation [named-thing]
          He/PRP was/VBD known/VBN as/IN “Bunty/NNP +” there/RB; not-a-quotation [named-thing]
          He/PRP was/VBD known/VBN as/IN the/DT “Bunty/NNP +” of/IN Hull/NNP/L; not-a-quotation [named-thing]
          The/DT so/RB +-/HYPH +called/VBN “rat/NN run/NN +” is/VBZ shut/JJ; not-a-quotation [named-thing]
          The/DT so/RB called/VBN “rat/NN run/NN +” is/VBZ shut/JJ; not-a-quotation [named-thing]
          She/PRP goes/VBZ by/IN “Bunty/NNP +” there/RB; not-a-quotation [named-thing]
          She/PRP was/VBD named/VBN “Player of the Year/NN +” by/IN Ann/NNP/P Lee/NNP/P; not-a-quotation [named-thing]
          A/DT ferry/NN called/VBN/ferry:acl “Salt/NN of/IN Hull/NNP/L +” sank/VBD; not-a-quotation [named-thing]
          He/PRP had/VBD the/DT pseudonym/NN “Bunty/NNP +” then/RB; not-a-quotation [named-thing]
          """)
  void names(String tagged, String expected) {
    assertThat(Sieved.by(new NamedThing(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT street/NN was/VBD nicknamed/VBN “the/DT drain/NN +” by/IN Ann/NNP/P Lee/NNP/P; left
          The/DT play/NN was/VBD called/VBN “Great/JJ +” then/RB; left
          A/DT ferry/NN called/VBN/ferry:acl “a/DT wreck/NN +” sank/VBD; left
          The/DT mayor/NN named/VBD “three/CD reasons/NNS +” for/IN it/PRP; left
          The/DT mayor/NN named/VBD “Three Reasons/NNS +” then/RB; left
          The/DT mayor/NN/named:nsubj named/VBN “three/CD reasons/NNS +” for/IN it/PRP; left
          The/DT play/NN was/VBD described/VBN as/IN “a/DT farce/NN +” then/RB; left
          She/PRP came/VBD by/IN “Bunty/NNP +” then/RB; left
          “Salt/NN +” named/VBN boat/NN; left
          """)
  void otherWords(String tagged, String expected) {
    assertThat(Sieved.by(new NamedThing(), tagged)).isEqualTo(expected);
  }
}
