package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextOrderTest {
  @ParameterizedTest
  @CsvSource({"-1, -1", "2, -1", "3, 0", "4, 0", "5, 2", "6, 2", "9, 3", "100, 3"})
  void findsTheLastThatBeginsThereOrBefore(int offset, int index) {
    assertThat(TextOrder.lastFrom(List.of(3, 5, 5, 9), begin -> begin, offset)).isEqualTo(index);
  }

  @Test
  void findsNoneAmongNone() {
    assertThat(TextOrder.lastFrom(List.<Span>of(), Span::begin, 0)).isEqualTo(-1);
  }
}
