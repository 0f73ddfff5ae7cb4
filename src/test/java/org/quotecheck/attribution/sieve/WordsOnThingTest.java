package org.quotecheck.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands written on something. */
class WordsOnThingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          They/PRP carried/VBD placards/NNS that/WDT/read:nsubj read/VBP/placards:acl:relcl “Homes/NNS now/RB +”; attributed: placards, read [words-on-thing]
          A/DT/sign:det sign/NN saying/VBG/sign:acl “Closed/VBN +” hung/VBD there/RB; attributed: A sign, saying [words-on-thing]
          One/CD/banner:nummod red/JJ/banner:amod banner/NN/read:nsubj read/VBD +: “We/PRP want/VBP homes/NNS now/RB +. +”; attributed: One red banner, read [words-on-thing]
          A/DT man/NN with/IN/placard:case a/DT/placard:det placard/NN/man:nmod reading/VBG/man:acl “Homes/NNS now/RB +” left/VBD; attributed: a placard, reading [words-on-thing]
          """)
  void written(String tagged, String expected) {
    assertThat(Sieved.by(new WordsOnThing(), tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          A/DT/teacher:det teacher/NN saying/VBG/teacher:acl “Closed/VBN +” stood/VBD there/RB; left
          They/PRP carried/VBD placards/NNS that/WDT/showed:nsubj showed/VBD/placards:acl:relcl “Homes/NNS now/RB +”; left
          The/DT man/NN/said:nsubj with/IN/sign:case the/DT/sign:det sign/NN/man:nmod said/VBD +: “We/PRP are/VBP closed/JJ now/RB +. +”; left
          The/DT sign/NN +, he/PRP/said:nsubj said/VBD +: “We/PRP are/VBP closed/JJ now/RB +. +”; left
          """)
  void said(String tagged, String expected) {
    assertThat(Sieved.by(new WordsOnThing(), tagged)).isEqualTo(expected);
  }
}
