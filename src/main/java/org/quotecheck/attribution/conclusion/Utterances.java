package org.quotecheck.attribution.conclusion;

import java.util.Objects;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.sieve.Decision;
import org.quotecheck.quotation.Quotation;

/** Tells whether two quotations that follow each other are parts of one utterance. */
final class Utterances {
  private Utterances() {}

  /**
   * Whether the second quotation goes on with the first: the halves around "he said", or a
   * paragraph left open.
   */
  static boolean continues(Reading reading, Decision first, Decision second) {
    if (first.quotation().ending() == Quotation.Ending.CONTINUED) {
      return true;
    }
    boolean oneSource =
        first.mention() != null && Objects.equals(first.mention(), second.mention());
    boolean oneParagraph = first.quotation().paragraph() == second.quotation().paragraph();
    boolean clauses =
        first.quotation().type() == Quotation.Type.DIRECT
            && second.quotation().type() == Quotation.Type.DIRECT;
    return oneSource
        && oneParagraph
        && clauses
        && isFrame(reading, first.quotation(), second.quotation());
  }

  /**
   * Only the attribution stands between the halves of an utterance: a few words, at most one
   * sentence's end.
   */
  private static boolean isFrame(Reading reading, Quotation first, Quotation second) {
    String between = reading.article().text().substring(first.span().end(), second.span().begin());
    return between.length() <= 200
        && between.chars().filter(c -> c == '.' || c == '?' || c == '!').count() <= 3;
  }
}
