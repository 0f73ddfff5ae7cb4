package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CodePointsTest {
  @Test
  void codePointsOutsideTheBasicPlaneCountOnce() {
    CodePoints offsets = CodePoints.of("a😀b");
    assertThat(offsets.length()).isEqualTo(3);
    assertThat(offsets.span(1, 2)).isEqualTo(new Span(1, 3));
    assertThat(offsets.span(2, 3)).isEqualTo(new Span(3, 4));
    assertThat(offsets.span(3, 3)).isEqualTo(new Span(4, 4));
  }

  @Test
  void offsetsBehindTheTextAreRefused() {
    assertThatThrownBy(() -> CodePoints.of("a").span(0, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
