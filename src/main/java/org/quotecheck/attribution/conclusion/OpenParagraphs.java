package org.quotecheck.attribution.conclusion;

import java.util.List;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.sieve.Decision;
import org.quotecheck.quotation.Quotation;

/**
 * A quotation that goes on in the next paragraph is left open at the end of the first one. Both
 * parts have one source, on whichever side it is named.
 */
final class OpenParagraphs {
  private OpenParagraphs() {}

  /** Gives the parts that lack a source that of the other part. */
  static void join(List<Decision> decisions) {
    for (int i = 1; i < decisions.size(); i++) {
      fill(decisions, i - 1, i, i);
    }
    for (int i = decisions.size() - 1; i > 0; i--) {
      fill(decisions, i - 1, i, i - 1);
    }
  }

  /**
   * The parts are {@code first} and {@code second}; {@code empty} says which of them may take the
   * other's source.
   */
  private static void fill(List<Decision> decisions, int first, int second, int empty) {
    Decision to = decisions.get(empty);
    Decision from = decisions.get(empty == second ? first : second);
    boolean open = decisions.get(first).quotation().ending() == Quotation.Ending.CONTINUED;
    boolean lacks = to.mention() == null || to.status() == Status.IMPLIED;
    if (open && lacks && !to.isSignature() && from.mention() != null) {
      String where =
          empty == second ? "before, which was left open" : "behind, which goes on with it";
      Evidence evidence =
          new Evidence("open-paragraph", "the same quotation as in the paragraph " + where);
      decisions.set(
          empty,
          new Decision(
              to.quotation(),
              Status.ATTRIBUTED,
              from.source(),
              from.mention(),
              from.cue(),
              evidence,
              from.probability()));
    }
  }
}
