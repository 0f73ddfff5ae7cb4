package org.quotecheck.speaker.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.speaker.Gender;

class KinTest {
  @ParameterizedTest
  @CsvSource({
    "wife, true, true",
    "Stepson, true, true",
    "neighbour, true, false",
    "mother-of-three, true, false",
    "colleague, false, false"
  })
  void kinOrFamily(String word, boolean kin, boolean family) {
    assertThat(Kin.is(word)).isEqualTo(kin);
    assertThat(Kin.isFamily(word)).isEqualTo(family);
  }

  @Test
  void severalOfAFamilyAreOfIt() {
    assertThat(Kin.isOfFamily("daughters")).isTrue();
    assertThat(Kin.isOfFamily("children")).isTrue();
    assertThat(Kin.isOfFamily("neighbours")).isFalse();
    assertThat(Kin.isNeighbour("neighbour")).isTrue();
    assertThat(Kin.isNeighbour("wife")).isFalse();
    assertThat(Kin.isFamily("daughters")).isFalse();
  }

  @Test
  void generationsGoByTheNoun() {
    assertThat(Kin.isElder("uncle")).isTrue();
    assertThat(Kin.isYounger("niece")).isTrue();
    assertThat(Kin.isElder("cousin") || Kin.isYounger("cousin")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "half-sister, FEMALE",
    "widower, MALE",
    "Mr., MALE",
    "hers, FEMALE",
    "spokeswoman, FEMALE",
    "cousin, UNKNOWN",
    "minister, UNKNOWN"
  })
  void titlesNounsAndPronounsTellHeOrShe(String word, Gender gender) {
    assertThat(GenderedWords.gender(word)).isEqualTo(gender);
  }
}
