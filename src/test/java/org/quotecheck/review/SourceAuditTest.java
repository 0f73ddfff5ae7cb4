package org.quotecheck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotecheck.testing.MarkedText;

/** Who is quoted, and how much. */
final class SourceAuditTest {
  @Test
  void namedSourcesAreOneInAllArticlesAndAnonymousOnesAreNot() {
    String article =
        """
        <q1>“The line will close,”</q1> <s1>Ann Lee</s1> said.
        <q2>“Maybe,”</q2> <s2 kind=anonymous>a source</s2> said.
        <q3 status=unattributed>“Nobody knows.”</q3>
        <q4 status=not-a-quotation>“The Ferry”</q4> is a song.
        """;
    SourceAudit audit =
        SourceAudit.of(List.of(MarkedText.read("a", article), MarkedText.read("b", article)));
    assertThat(audit.sources())
        .extracting(source -> source.name() + " in " + String.join(" and ", source.articles()))
        .containsExactly("Ann Lee in a and b", "a source in a", "a source in b");
    assertThat(audit.all()).isEqualTo(new SourceAudit.Amount(6, 14));
    assertThat(audit.anonymous()).isEqualTo(new SourceAudit.Amount(2, 2));
    assertThat(audit.unsourced()).isEqualTo(new SourceAudit.Amount(2, 4));
    assertThat(audit.anonymous().shareOf(audit.all())).isCloseTo(1 / 7.0, within(1e-9));
    assertThat(SourceAudit.of(List.of()).all().shareOf(audit.all())).isZero();
  }
}
