package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleTest {
  private static final Article THREE = Article.of("a.txt", "\n\nOne.\n\nTwo.\n\nThree.\n");

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 0", "5, 0", "6, 0", "7, 0", "8, 1", "11, 1", "13, 1", "14, 2", "21, 2"})
  void tellsTheParagraphOfAnOffset(int offset, int paragraph) {
    assertThat(THREE.paragraphAt(offset)).isEqualTo(paragraph);
  }

  @Test
  void everyOffsetOfAParagraphIsInIt() {
    for (int i = 0; i < THREE.paragraphs().size(); i++) {
      Span paragraph = THREE.paragraphs().get(i);
      assertThat(THREE.paragraphAt(paragraph.begin())).isEqualTo(i);
      assertThat(THREE.paragraphAt(paragraph.end() - 1)).isEqualTo(i);
    }
  }
}
