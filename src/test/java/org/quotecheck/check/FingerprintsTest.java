package org.quotecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.testing.MarkedText;

final class FingerprintsTest {
  private static final String QUOTATION =
      "<q1 status=unattributed>“Nobody knows what happens next.”</q1>";

  @Test
  void fingerprintStaysWhenTheArticleIsEditedElsewhere() {
    assertThat(of("A new first line.\n\n" + QUOTATION)).isEqualTo(of(QUOTATION));
  }

  @Test
  void fingerprintStaysWhenTheWordsAreWrapped() {
    assertThat(of(QUOTATION.replace("what happens", "what\nhappens"))).isEqualTo(of(QUOTATION));
  }

  @Test
  void fingerprintChangesWithTheWords() {
    assertThat(of(QUOTATION.replace("Nobody", "Everybody"))).isNotEqualTo(of(QUOTATION));
  }

  @Test
  void equalWordsOfOneArticleGetDifferentFingerprints() {
    List<String> two = of(QUOTATION + "\n\n" + QUOTATION.replace("q1", "q2"));
    assertThat(two).hasSize(2).doesNotHaveDuplicates().startsWith(of(QUOTATION).get(0));
  }

  private static List<String> of(String marked) {
    Analysis analysis = MarkedText.read("a.txt", marked);
    return Fingerprints.of(
        analysis.article(),
        new UnattributedQuotation().run(Subject.of(analysis, Settings.DEFAULT)));
  }
}
