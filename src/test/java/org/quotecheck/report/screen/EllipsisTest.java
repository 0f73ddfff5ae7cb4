package org.quotecheck.report.screen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quotecheck.report.escape.Inert;

final class EllipsisTest {
  @Test
  void shortTextStaysAsItIs() {
    assertThat(Ellipsis.middle("“It works,”", 11)).isEqualTo("“It works,”");
    assertThat(Ellipsis.end("Ann Lee", 7)).isEqualTo("Ann Lee");
  }

  @Test
  void middleIsLeftOutBetweenWords() {
    assertThat(Ellipsis.middle("“Nobody here knows what happens to the boats next.”", 30))
        .isEqualTo("“Nobody here … the boats next.”".substring(0, 13) + "… boats next.”");
  }

  @Test
  void longWordsAreCut() {
    assertThat(Ellipsis.middle("abcdefghijklmnopqrstuvwxyz", 9)).isEqualTo("abcd…wxyz");
    assertThat(Ellipsis.end("abcdefghijklmnopqrstuvwxyz", 5)).isEqualTo("abcd…");
  }

  @Test
  void accentStaysWithItsLetter() {
    assertThat(Ellipsis.middle("aaaaaaaae\u0301b", 3)).isEqualTo("a…b");
    assertThat(Ellipsis.middle("aaaaaaaaae\u0301", 2)).isEqualTo("a…");
  }

  @Property(tries = 500)
  void resultFitsAndHoldsNoHalfOfAPair(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
    for (String shortened :
        new String[] {Ellipsis.middle(text, columns), Ellipsis.end(text, columns)}) {
      assertThat(DisplayWidth.of(shortened)).isLessThanOrEqualTo(columns);
      assertThat(shortened.codePoints().noneMatch(Inert::isHazard)).isTrue();
      if (DisplayWidth.of(text) > columns) {
        assertThat(shortened).contains("…");
      } else {
        assertThat(shortened).isEqualTo(text);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", " ", "東", "😀", "e\u0301", "\u200D", "“")
        .list()
        .ofMaxSize(60)
        .map(letters -> String.join("", letters));
  }
}
