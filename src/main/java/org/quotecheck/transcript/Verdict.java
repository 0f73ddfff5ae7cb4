package org.quotecheck.transcript;

import java.util.Locale;

/** How a quotation compares with a transcript. */
public enum Verdict {
  /** Word for word; punctuation, capitals and hesitations do not count. */
  VERBATIM,
  /** Word for word but for places that dots or square brackets mark. */
  MARKED_OMISSIONS,
  /** Words were changed, added or left out without a mark. */
  ALTERED,
  /** Put together from places that are far apart or in another order. */
  SPLICED,
  /** There, but somebody else says it. */
  SAID_BY_SOMEONE_ELSE,
  /** Not there. */
  NOT_FOUND;

  /** As shown to people: {@code said by someone else}. */
  public String label() {
    return this == MARKED_OMISSIONS
        ? "verbatim, omissions marked"
        : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether the quotation may stand as it is. */
  public boolean isFaithful() {
    return this == VERBATIM || this == MARKED_OMISSIONS;
  }
}
