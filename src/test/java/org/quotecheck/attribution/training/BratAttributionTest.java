package org.quotecheck.attribution.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationFinder;

final class BratAttributionTest {
  private static final String TEXT = "😀 “It works,” said Ann.\nBob called it “nonsense”.";

  private static final List<String> LINES =
      List.of(
          "T1\tSource 19 22\tAnn",
          "T2\tCue 14 18\tsaid",
          "T3\tContent 2 5;6 13\t“It",
          " works,”",
          "T4\tAttribution 14 18\tsaid",
          "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
          "T5\tSource 24 27\tBob",
          "T6\tContent2 38 48\t“nonsense”",
          "T7\tAttribution 28 34\tcalled",
          "E2\tAttribution:T7 Source:T5 Content2:T6");

  private final List<BratAttribution> attributions = BratAttribution.parse(LINES.stream(), TEXT);

  @Test
  void offsetsOfCodePointsBecomeUtf16() {
    assertThat(attributions).hasSize(2);
    assertThat(attributions.get(0).source().get(0).of(TEXT)).isEqualTo("Ann");
    assertThat(attributions.get(0).content())
        .extracting(s -> s.of(TEXT))
        .containsExactly("“It", "works,”");
    assertThat(attributions.get(1).content().get(0).of(TEXT)).isEqualTo("“nonsense”");
  }

  @Test
  void argumentsOfARoleMayBeNumbered() {
    String event = "E1\tAttribution:T4 Source:T1 Source2:T5";
    assertThat(
            BratAttribution.parse(
                    Stream.concat(LINES.stream().filter(l -> l.startsWith("T")), Stream.of(event)),
                    TEXT)
                .get(0)
                .source())
        .extracting(s -> s.of(TEXT))
        .containsExactly("Ann", "Bob");
  }

  @Test
  void aQuotationHasTheSourceOfWhatCoversIt() {
    List<Quotation> quotations = QuotationFinder.find(Article.of("a.txt", TEXT));
    GoldSource first = GoldSource.of(quotations.get(0), attributions);
    assertThat(first.isNamed()).isTrue();
    assertThat(first.holds(new Span(TEXT.indexOf("Ann"), TEXT.indexOf("Ann") + 1))).isTrue();
    assertThat(first.holds(new Span(TEXT.indexOf("Bob"), TEXT.indexOf("Bob") + 3))).isFalse();
    assertThat(GoldSource.of(quotations.get(1), attributions).spans().get(0).of(TEXT))
        .isEqualTo("Bob");
    assertThat(GoldSource.of(quotations.get(1), attributions.subList(0, 1)).attributed()).isFalse();
  }
}
