package org.quotecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "lee, lee, 0",
    "lee, leigh, 3",
    "whitlock, whitlook, 1",
    "whitlock, whitlokc, 1",
    "deshpande, despande, 1",
    "'', lee, 3",
  })
  void distanceCountsLettersAddedDroppedChangedOrSwapped(String a, String b, int distance) {
    assertThat(Spelling.distance(a, b)).isEqualTo(distance);
    assertThat(Spelling.distance(b, a)).isEqualTo(distance);
  }
}
