package org.quotecheck.attribution.training;

import java.util.List;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.Quotation;

/**
 * What people marked as the source of a quotation.
 *
 * @param attributed whether they marked the quotation as somebody's words at all
 * @param spans the words that name the source; empty where the text does not name it
 */
record GoldSource(boolean attributed, List<Span> spans) {
  /** Of a quotation that is nobody's words. */
  private static final GoldSource NONE = new GoldSource(false, List.of());

  /** At least so much of the words in the marks must be marked content. */
  private static final double LEAST_SHARE = 0.5;

  /** The source of the attribution that covers most of the quotation. */
  static GoldSource of(Quotation quotation, List<BratAttribution> attributions) {
    GoldSource best = NONE;
    int most = 0;
    for (BratAttribution attribution : attributions) {
      int covered = attribution.covers(quotation.span());
      if (covered > most && covered >= LEAST_SHARE * (quotation.span().length() - 2)) {
        most = covered;
        best = new GoldSource(true, attribution.source());
      }
    }
    return best;
  }

  /** Whether the words are among those marked. */
  boolean holds(Span mention) {
    return spans.stream().anyMatch(mention::overlaps);
  }

  /** Whether it can be told if a mention is right: nobody's words, or the source is marked. */
  boolean isNamed() {
    return attributed && !spans.isEmpty();
  }
}
