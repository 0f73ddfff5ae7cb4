package org.quotecheck.check;

import java.util.List;
import java.util.OptionalInt;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Status;
import org.quotecheck.quotation.Quotation;

/** A quotation whose source a reader can neither read nor infer. */
final class UnattributedQuotation implements Check {
  /** Shorter ones may be a phrase that nobody needs to have said. */
  private static final int WORDS_OF_A_STATEMENT = 5;

  @Override
  public String id() {
    return "unattributed-quotation";
  }

  @Override
  public List<Finding> run(Analysis analysis) {
    return analysis.quotations().stream()
        .filter(q -> q.attribution().status() == Status.UNATTRIBUTED)
        .map(q -> finding(analysis, q))
        .toList();
  }

  private Finding finding(Analysis analysis, SpokenQuotation quotation) {
    Words words = Words.of(analysis, quotation);
    boolean statement =
        quotation.quotation().type() == Quotation.Type.DIRECT
            && words.count() >= WORDS_OF_A_STATEMENT;
    return new Finding(
        id(),
        statement ? Level.ERROR : Level.WARNING,
        "no source for " + words.first(),
        quotation.quotation().span(),
        OptionalInt.of(quotation.id()));
  }
}
