package org.quotecheck.check;

import java.util.List;
import org.quotecheck.quotation.Quotation;

/** A quotation that nothing closes, so that a reader cannot tell where it ends. */
final class UnclosedQuotation extends Check {
  UnclosedQuotation() {
    super(Level.WARNING, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    // An inch mark, which is no quotation, is not meant to be closed.
    return subject.spoken().stream()
        .filter(q -> q.quotation().ending() == Quotation.Ending.UNCLOSED)
        .map(
            q ->
                subject.finding(
                    this, level(), "no closing mark for " + subject.words(q).first(), q))
        .toList();
  }
}
