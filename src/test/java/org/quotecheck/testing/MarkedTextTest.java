package org.quotecheck.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.attribution.Status;
import org.quotecheck.quotation.Quotation;

final class MarkedTextTest {
  @Test
  void tagsBecomeLayersAndLeaveThePlainText() {
    Analysis analysis =
        MarkedText.read(
            "a.txt",
            "<q1>“It works,”</q1> <s1=Mary Jones>she</s1> <c1>said</c1>.\n\n"
                + "<q2 status=implied speaker=\"Mary Jones\" type=partial ending=unclosed>“It</q2>");

    String text = analysis.article().text();
    assertThat(text).isEqualTo("“It works,” she said.\n\n“It");
    var first = analysis.quotations().get(0);
    assertThat(first.quotation().content().of(text)).isEqualTo("It works,");
    assertThat(requireNonNull(first.attribution().mention()).span().of(text)).isEqualTo("she");
    assertThat(requireNonNull(first.attribution().cue()).span().of(text)).isEqualTo("said");
    var second = analysis.quotations().get(1);
    assertThat(second.attribution().status()).isEqualTo(Status.IMPLIED);
    assertThat(second.quotation().type()).isEqualTo(Quotation.Type.PARTIAL);
    assertThat(second.quotation().ending()).isEqualTo(Quotation.Ending.UNCLOSED);
    assertThat(second.quotation().content().of(text)).isEqualTo("It");
    assertThat(second.quotation().paragraph()).isEqualTo(1);
    assertThat(second.speaker()).isSameAs(first.speaker());
    assertThat(analysis.speakers()).singleElement().hasFieldOrPropertyWithValue("id", 1);
  }

  @Test
  void tagsThatDoNotMatchAreRefused() {
    assertThatThrownBy(() -> MarkedText.read("a.txt", "<q1>“x”</s1>"))
        .hasMessageContaining("closed but not open: s1");
    assertThatThrownBy(() -> MarkedText.read("a.txt", "<q1>“x”"))
        .hasMessageContaining("not closed: q1");
    assertThatThrownBy(() -> MarkedText.read("a.txt", "<q1>“x”</q1> <q1>“y”</q1>"))
        .hasMessageContaining("twice: q1");
  }
}
