package org.quotecheck.check;

import java.util.List;
import java.util.OptionalInt;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Status;
import org.quotecheck.quotation.Quotation;

/** A quotation that nothing closes, so that a reader cannot tell where it ends. */
final class UnclosedQuotation implements Check {
  @Override
  public String id() {
    return "unclosed-quotation";
  }

  @Override
  public List<Finding> run(Analysis analysis) {
    return analysis.quotations().stream()
        .filter(q -> q.quotation().ending() == Quotation.Ending.UNCLOSED)
        // An inch mark is not meant to be closed.
        .filter(q -> q.attribution().status() != Status.NOT_A_QUOTATION)
        .map(q -> finding(analysis, q))
        .toList();
  }

  private Finding finding(Analysis analysis, SpokenQuotation quotation) {
    return new Finding(
        id(),
        Level.WARNING,
        "no closing mark for " + Words.of(analysis, quotation).first(),
        quotation.quotation().span(),
        OptionalInt.of(quotation.id()));
  }
}
