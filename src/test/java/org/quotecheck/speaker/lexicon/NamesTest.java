package org.quotecheck.speaker.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.speaker.role.RoleHolders;

final class NamesTest {
  @Test
  void takesNoGenerationForTheSurname() {
    assertThat(Names.surname(List.of("Buddy", "Thibault", "Jr."))).isEqualTo("Thibault");
    assertThat(Names.surname(List.of("Thibault", "Jr."))).isEqualTo("Jr.");
    assertThat(Names.surname(List.of("Ann", "Lee"))).isEqualTo("Lee");
  }

  @Test
  void tellsNamesInSocialMedia() {
    assertThat(Names.isHandle("@harbourcat")).isTrue();
    assertThat(Names.isHandle("@")).isFalse();
    assertThat(Names.isHandle("ann@harbour")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "counsel, KC",
    "counsel, prosecuting",
    "lawmaker, Sen.",
    "officer, Sgt",
    "researcher, glaciologist",
    "cleric, vicar"
  })
  void aBroaderNounMeansANarrowerRole(String noun, String word) {
    assertThat(NarrowerRoles.covers(noun, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"counsel, teacher", "vicar, cleric", "officer, officer", "stranger, KC"})
  void noOtherNounDoes(String noun, String word) {
    assertThat(NarrowerRoles.covers(noun, word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SP", "PPRO", "CS", "MD"})
  void capitalsMayBeTheInitialsOfARole(String word) {
    assertThat(RoleHolders.mayBeInitials(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"S", "Supt", "UNICEF"})
  void otherWordsAreNone(String word) {
    assertThat(RoleHolders.mayBeInitials(word)).isFalse();
  }
}
