package org.quotecheck.check;

import java.util.List;
import java.util.OptionalInt;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Status;
import org.quotecheck.speaker.Speaker;

/** A quotation whose speaker a reader has to infer. */
final class ImpliedAttribution implements Check {
  @Override
  public String id() {
    return "implied-attribution";
  }

  @Override
  public List<Finding> run(Analysis analysis) {
    return analysis.quotations().stream()
        .filter(q -> q.attribution().status() == Status.IMPLIED)
        // A headline leaves its speaker to the article.
        .filter(q -> !q.attribution().evidence().rule().equals("headline"))
        .map(q -> finding(analysis, q))
        .toList();
  }

  private Finding finding(Analysis analysis, SpokenQuotation quotation) {
    Speaker speaker = quotation.speaker();
    return new Finding(
        id(),
        Level.WARNING,
        "no words attribute "
            + Words.of(analysis, quotation).first()
            + (speaker == null ? "" : "; inferred speaker: " + speaker.name()),
        quotation.quotation().span(),
        OptionalInt.of(quotation.id()));
  }
}
