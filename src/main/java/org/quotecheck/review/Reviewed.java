package org.quotecheck.review;

import java.util.List;
import java.util.Map;
import org.quotecheck.analysis.Analysis;

/**
 * An article with what people decided on it.
 *
 * @param analysis as they decided it
 * @param decisions by the quotation's id
 * @param unfit those on quotations that the article has no more
 */
public record Reviewed(Analysis analysis, Map<Integer, Decision> decisions, List<Decision> unfit) {
  /** Copies the collections. */
  public Reviewed {
    decisions = Map.copyOf(decisions);
    unfit = List.copyOf(unfit);
  }

  /** An analysis as people decided it. */
  public static Reviewed of(Analysis decided, Decisions decisions) {
    return new Reviewed(decided, decisions.on(decided), decisions.unfit(decided));
  }
}
