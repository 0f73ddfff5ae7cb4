package org.quotecheck.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleCaseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tides",
        "The Salt of the Coast",
        "A Fish-Tax Called “Wanda”",
        "Agenda 2030",
        "Life — and Death",
        "Élan",
        " Harbour\nStreet, "
      })
  void titles(String words) {
    assertThat(TitleCase.is(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "tides", "The salt of the Coast", "of the", "2030", "Fish-tax", "It works."})
  void otherWords(String words) {
    assertThat(TitleCase.is(words)).isFalse();
  }
}
