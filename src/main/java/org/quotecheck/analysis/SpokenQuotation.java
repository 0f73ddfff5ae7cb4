package org.quotecheck.analysis;

import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.speaker.Speaker;

/**
 * A quotation with all that is known of it.
 *
 * @param id from 1, in text order
 * @param attribution the words that name its source
 * @param speaker who said it; null where unattributed, or not a quotation
 */
public record SpokenQuotation(int id, Attribution attribution, @Nullable Speaker speaker) {
  /** The quotation itself. */
  public Quotation quotation() {
    return attribution.quotation();
  }
}
