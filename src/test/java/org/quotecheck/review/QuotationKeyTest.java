package org.quotecheck.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.testing.MarkedText;

/** How a quotation is known again. */
final class QuotationKeyTest {
  private static final String DRAFT =
      """
      It rained.

      <q1>“Yes,”</q1> said <s1>Ann Lee</s1>, the mayor.

      It stopped.
      """;

  @Test
  void surroundingsTellWhereTheParagraphEnds() {
    assertThat(key(DRAFT, 1))
        .isEqualTo(
            new QuotationKey("Yes,", "It rained. ¶", "said Ann Lee, the mayor. ¶ It stopped."));
    assertThat(key("<q1>“Yes,”</q1> <s1>Ann</s1> said.", 1))
        .isEqualTo(new QuotationKey("Yes,", "", "Ann said. ¶"));
  }

  @Test
  void wordsOfTheOwnParagraphTellMore() {
    String edited =
        """
        It rained.

        <q1>“Yes,”</q1> said <s1>Ben Roy</s1>.

        Snow fell.

        <q2>“Yes,”</q2> said <s2>Ann Lee</s2>, the mayor.
        """;
    QuotationKey known = key(DRAFT, 1);
    assertThat(known.agreement(key(edited, 2))).isGreaterThan(known.agreement(key(edited, 1)));
  }

  @Test
  void marksAndCapitalsMakeNoDifference() {
    QuotationKey known = key(DRAFT, 1);
    assertThat(new QuotationKey("YES", "", "").plainWords()).isEqualTo(known.plainWords());
    assertThat(new QuotationKey("Yes no", "", "").plainWords()).isNotEqualTo(known.plainWords());
    assertThat(new QuotationKey("…", "", "").plainWords()).isEqualTo("…");
  }

  private static QuotationKey key(String marked, int id) {
    Analysis analysis = MarkedText.read("a", marked);
    return Decisions.key(analysis, analysis.quotations().get(id - 1));
  }
}
