package org.quotecheck.report.escape;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class InertTest {
  @Test
  void controlsBecomePictures() {
    assertThat(Inert.visible("a\033[31mred\007\177b\r\n\tc")).isEqualTo("a␛[31mred␇␡b␍␊␉c");
  }

  @Test
  void whatHasNoPictureBecomesANumber() {
    assertThat(Inert.visible("\u009B31m \u202Eevil\u2066 \u200F \u2028 \uD83D"))
        .isEqualTo("<U+009B>31m <U+202E>evil<U+2066> <U+200F> <U+2028> <U+D83D>");
    assertThat(Inert.visible(new StringBuilder().appendCodePoint(0xE0041).toString()))
        .isEqualTo("<U+E0041>");
  }

  @Test
  void lettersOfEveryScriptStay() {
    String text = "“Ça” — 東京 😀 👩\u200D🚀 می\u200Cخواهم שלום";
    assertThat(Inert.visible(text)).isEqualTo(text);
  }

  @Test
  void whiteSpaceBecomesOneBlankOnALine() {
    assertThat(Inert.line(" one\r\n two\t\u2028three\u00A0four ")).isEqualTo("one two three four");
  }

  @Property(tries = 500)
  void nothingHazardousIsLeft(@ForAll String text) {
    assertThat(Inert.visible(text).codePoints().anyMatch(Inert::isHazard)).isFalse();
    assertThat(Inert.line(text).codePoints().anyMatch(Inert::isHazard)).isFalse();
  }
}
