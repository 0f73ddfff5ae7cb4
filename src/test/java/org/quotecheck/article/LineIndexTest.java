package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class LineIndexTest {
  @Test
  void linesEndWithLfCrLfAndCr() {
    LineIndex index = LineIndex.of("a\nb\r\nc\rd");

    assertThat(index.lines()).isEqualTo(4);
    assertThat(index.position(0)).isEqualTo(new Position(1, 1));
    assertThat(index.position(2)).isEqualTo(new Position(2, 1));
    assertThat(index.position(5)).isEqualTo(new Position(3, 1));
    assertThat(index.position(7)).isEqualTo(new Position(4, 1));
    assertThat(index.position(8)).isEqualTo(new Position(4, 2));
  }

  @Test
  void lineBreakBelongsToTheLineItEnds() {
    LineIndex index = LineIndex.of("a\r\nb");

    assertThat(index.position(1)).isEqualTo(new Position(1, 2));
    assertThat(index.position(2)).isEqualTo(new Position(1, 3));
  }

  @Test
  void columnsCountUtf16Units() {
    assertThat(LineIndex.of("😀x").position(2)).isEqualTo(new Position(1, 3));
  }

  @Test
  void emptyTextHasOnePosition() {
    assertThat(LineIndex.of("").position(0)).isEqualTo(new Position(1, 1));
  }

  @Test
  void offsetOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> LineIndex.of("ab").position(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> LineIndex.of("ab").position(-1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property(tries = 200)
  void everyOffsetIsWhereAWalkOverTheTextArrives(@ForAll("texts") String text) {
    LineIndex index = LineIndex.of(text);
    int line = 1;
    int column = 1;
    for (int i = 0; i <= text.length(); i++) {
      assertThat(index.position(i)).isEqualTo(new Position(line, column));
      boolean ends =
          text.startsWith("\n", i) || (text.startsWith("\r", i) && !text.startsWith("\r\n", i));
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    assertThat(index.lines()).isEqualTo(line);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab\n\r\u2028\u0085😀").ofMaxLength(40);
  }
}
