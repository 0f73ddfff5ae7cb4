package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CdataTest {
  @Test
  void itHoldsWhatStandsBetweenItsEnds() {
    assertThat(content("<![CDATA[a < b]]>")).isEqualTo("a < b");
    assertThat(content("<![CDATA[]]>")).isEmpty();
  }

  @Test
  void oneThatIsCutOffHoldsTheRest() {
    assertThat(content("<![CDATA[a]]")).isEqualTo("a]]");
    assertThat(content("<![CDATA[")).isEmpty();
  }

  @Test
  void otherTextIsNone() {
    assertThat(Cdata.content("a <![CDATA[b]]>", new Span(0, 15))).isEmpty();
  }

  private static String content(String section) {
    return Cdata.content(section, new Span(0, section.length())).orElseThrow().of(section);
  }
}
