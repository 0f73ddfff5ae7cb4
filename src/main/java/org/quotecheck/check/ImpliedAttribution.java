package org.quotecheck.check;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.speaker.Speaker;

/** A quotation whose speaker a reader has to infer. */
final class ImpliedAttribution extends Check {
  ImpliedAttribution() {
    super(Level.WARNING, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    return subject.spoken().stream()
        .filter(q -> q.attribution().status() == Status.IMPLIED)
        // A headline leaves its speaker to the article.
        .filter(q -> !q.attribution().evidence().rule().equals(Evidence.HEADLINE))
        .map(q -> subject.finding(this, level(), message(subject, q), q))
        .toList();
  }

  private static String message(Subject subject, SpokenQuotation quotation) {
    Speaker speaker = quotation.speaker();
    return "no words attribute "
        + subject.words(quotation).first()
        + (speaker == null ? "" : "; inferred speaker: " + speaker.name());
  }
}
