package org.quotecheck.speaker.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the verbs of occupations tell, each in the forms that count. */
class OccupationsTest {
  @ParameterizedTest
  @CsvSource({"owns, owner", "founded, founder", "owned,", "farms,", "oversees,", "eats,"})
  void whoDoesItToSomething(String verb, @Nullable String noun) {
    assertThat(Occupations.ofObject(verb)).isEqualTo(Optional.ofNullable(noun));
  }

  @Test
  void onlySomeWorkIsToldByItsPlace() {
    assertThat(Occupations.ofPlace("farms")).contains("farmer");
    assertThat(Occupations.ofPlace("owns")).isEmpty();
  }

  @Test
  void whatIsMadeTellsItsMakerButNotItsSeller() {
    assertThat(Occupations.by("composed")).contains("composer");
    assertThat(Occupations.by("sold")).isEmpty();
    assertThat(Occupations.by("composes")).isEmpty();
  }

  @Test
  void whoHasDoneItForLongIsStillOne() {
    assertThat(Occupations.ofLong("taught")).contains("teacher");
    assertThat(Occupations.ofLong("founded")).isEmpty();
  }

  @Test
  void aLivingIsToldInThePresent() {
    assertThat(Occupations.isLiving("chair")).isTrue();
    assertThat(Occupations.isLiving("run")).isFalse();
    assertThat(Occupations.beginsWithLiving("chairs the club")).isTrue();
    assertThat(Occupations.beginsWithLiving("chair of the club")).isFalse();
    assertThat(Occupations.beginsWithLiving("")).isFalse();
  }

  @Test
  void aClauseTellsAsMuchAsATitle() {
    assertThat(Occupations.isTold("run")).isTrue();
    assertThat(Occupations.isTold("visit")).isFalse();
  }
}
