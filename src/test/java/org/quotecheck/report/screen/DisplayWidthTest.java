package org.quotecheck.report.screen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "“…—”, 4",
    "✓✗~, 3",
    "東京, 4",
    "ｱｲ, 2",
    "ＡＢ, 4",
    "한국, 4",
    "한, 2",
    "e\u0301, 1",
    "\u200B\u2060, 0",
    "😀, 2",
    "𠀀, 2",
    "⌚, 2",
    "─, 1",
    "'', 0",
  })
  void columns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Property(tries = 200)
  void latinLettersTakeOneColumn(@ForAll @CharRange(from = 'ǀ', to = 'ʯ') String text) {
    assertThat(DisplayWidth.of(text)).isEqualTo(text.length());
  }

  @Property(tries = 200)
  void hanLettersTakeTwoColumns(@ForAll @CharRange(from = '一', to = '鿼') String text) {
    assertThat(DisplayWidth.of(text)).isEqualTo(2 * text.length());
  }
}
