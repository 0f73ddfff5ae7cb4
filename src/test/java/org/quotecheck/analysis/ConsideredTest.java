package org.quotecheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attributor;
import org.quotecheck.attribution.Considered;
import org.quotecheck.attribution.Mention;
import org.quotecheck.quotation.Quotation;

/** What is told of the sources that were considered, with the models that decide. */
class ConsideredTest {
  private static final String TEXT =
      """
      Ann Lee, the harbour master, told the council on Monday that the ferry was “a lifeline”.

      Bob Marsh of the islanders' union was not there.
      """;

  private final Analysis analysis = SharedAnalyzer.get().analyze(Article.of("ferry.txt", TEXT));
  private final List<Considered> considered = consider();

  private List<Considered> consider() {
    List<Quotation> quotations =
        analysis.quotations().stream().map(SpokenQuotation::quotation).toList();
    return Attributor.load()
        .consider(analysis.article(), analysis.annotations(), quotations, quotations.get(0));
  }

  @Test
  void theFirstIsTheOneThatTheProgramGives() {
    Mention given = analysis.quotations().get(0).attribution().mention();
    assertThat(given).isNotNull().isEqualTo(considered.get(0).mention());
    assertThat(words(considered.get(0))).isEqualTo("Ann Lee");
  }

  @Test
  void probabilitiesAddUpAndDescend() {
    assertThat(considered)
        .extracting(Considered::probability)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(considered.stream().mapToDouble(Considered::probability).sum())
        .isBetween(0.999, 1.001);
    assertThat(considered).extracting(Considered::mention).containsOnlyOnce((Mention) null);
  }

  @Test
  void reasonsAreToldInWordsOfTheSentence() {
    assertThat(considered.get(0).reasons())
        .extracting(Considered.Reason::words)
        .contains("the quotation depends on its verb “told”");
    assertThat(considered.get(0).reasons()).allMatch(reason -> reason.weight() > 0);
    assertThat(reasonsAgainst("the council")).contains("no verb ties it to the quotation");
  }

  private List<String> reasonsAgainst(String words) {
    return considered.stream()
        .filter(one -> words(one).equals(words))
        .flatMap(one -> one.reasons().stream())
        .map(Considered.Reason::words)
        .toList();
  }

  private static String words(Considered one) {
    Mention mention = one.mention();
    return mention == null ? "" : mention.span().of(TEXT);
  }
}
