package org.quotecheck.check;

import java.util.List;
import org.quotecheck.attribution.Status;
import org.quotecheck.quotation.Quotation;

/** A few quoted words that the reporter could have written without marks. */
final class FragmentQuotation extends Check {
  private static final Threshold WORDS =
      new Threshold("words", 4, 2, 20, "words of which a fragment must have at least so many");

  FragmentQuotation() {
    super(Level.INFO, Precision.HIGH, WORDS);
  }

  @Override
  public boolean isOnByDefault() {
    return false;
  }

  @Override
  public List<Finding> run(Subject subject) {
    int least = subject.threshold(this, WORDS);
    return subject.spoken().stream()
        .filter(q -> q.quotation().type() == Quotation.Type.PARTIAL)
        .filter(q -> q.attribution().status() == Status.ATTRIBUTED && q.speaker() != null)
        .filter(q -> subject.words(q).count() < least)
        .map(
            q ->
                subject.finding(
                    this, level(), "only a fragment is quoted: " + subject.words(q).first(), q))
        .toList();
  }
}
