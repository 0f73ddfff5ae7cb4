package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names behind a dash at the end. */
class DashTailTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “We/PRP shall/MD never/RB go/VB +. +” — Jane/NNP/P Roe/NNP/P +, mayor/NN; attributed: Jane Roe, — [dash-after-quotation]
          “We/PRP shall/MD never/RB go/VB +. +” | — Jane/NNP/P Roe/NNP/P +, mayor/NN; attributed: Jane Roe, — [dash-after-quotation]
          “We/PRP shall/MD never/RB go/VB +. +” | Posted/VBN by/IN Jane/NNP/P Roe/NNP/P; attributed: Jane Roe, Posted by [dash-after-quotation]
          “We/PRP shall/MD never/RB go/VB +. +” — Sanders/VBZ Brooks/VBZ; attributed: Sanders Brooks, — [dash-after-quotation]
          """)
  void names(String tagged, String expected) {
    assertThat(Sieved.by(new DashTail(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “We/PRP shall/MD never/RB go/VB +. +” — Jane/NNP/P Roe/NNP/P laughed/VBD; left
          “We/PRP shall/MD never/RB go/VB +. +” — nobody/NN knew/VBD; left
          “We/PRP shall/MD never/RB go/VB +. +” | – An/DT immigrant/NN himself/PRP – +.; left
          “We/PRP shall/MD never/RB go/VB +. +” Jane/NNP/P Roe/NNP/P +, mayor/NN; left
          It/PRP was/VBD “a/DT farce/NN +” — Jane/NNP/P Roe/NNP/P; left
          “We/PRP shall/MD never/RB go/VB +. +” | Jane/NNP/P Roe/NNP/P +, mayor/NN; left
          “We/PRP shall/MD never/RB go/VB +. +” — Jane/NNP/P Roe/NNP/P +, mayor/NN of/IN the/DT oldest/JJS and/CC in/IN the/DT opinion/NN of/IN most/JJS of/IN its/PRP$ people/NNS the/DT finest/JJS harbour/NN on/IN the/DT whole/JJ coast/NN from/IN Hull/NNP/L to/IN Leith/NNP/L; left
          """)
  void otherWords(String tagged, String expected) {
    assertThat(Sieved.by(new DashTail(), tagged)).isEqualTo(expected);
  }
}
