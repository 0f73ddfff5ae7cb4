package org.quotecheck.check;

import java.util.Collections;
import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Scope;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.PlainWords;
import org.quotecheck.quotation.Quotation;

/** Quoted words over the text or under a picture that the text does not have. */
final class HeadlineQuotationUnsupported extends Check {
  private static final Threshold WORDS =
      new Threshold("words", 2, 1, 20, "words from which on a quotation is looked for");

  HeadlineQuotationUnsupported() {
    super(Level.WARNING, Precision.HIGH, WORDS);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<String> body = PlainWords.of(bodyOf(subject));
    return subject.analysis().quotations().stream()
        .filter(q -> isOutsideBody(subject.scope(q.quotation().span())))
        .filter(q -> q.quotation().ending() == Quotation.Ending.CLOSED)
        .filter(q -> subject.words(q).count() >= subject.threshold(this, WORDS))
        .filter(q -> Collections.indexOfSubList(body, plain(subject, q)) < 0)
        .map(
            q ->
                subject.finding(
                    this,
                    level(),
                    "not in these words in the text: " + subject.words(q).first(),
                    q))
        .toList();
  }

  private static boolean isOutsideBody(Scope scope) {
    return scope == Scope.HEADLINE || scope == Scope.CAPTION;
  }

  private static List<String> plain(Subject subject, SpokenQuotation quotation) {
    return PlainWords.of(quotation.quotation().content().of(subject.text()));
  }

  private static String bodyOf(Subject subject) {
    StringBuilder body = new StringBuilder();
    List<Span> paragraphs = subject.analysis().article().paragraphs();
    List<Scope> scopes = subject.analysis().article().scopes().all();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!isOutsideBody(scopes.get(i))) {
        body.append(paragraphs.get(i).of(subject.text())).append('\n');
      }
    }
    return body.toString();
  }
}
