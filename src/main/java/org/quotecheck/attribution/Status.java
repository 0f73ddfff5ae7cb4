package org.quotecheck.attribution;

import java.util.Locale;

/** What the article says of a quotation's source. */
public enum Status {
  /** The article says who, or the quotation plainly continues one of which it does. */
  ATTRIBUTED,
  /** Not said; a reader infers it from the paragraphs around. */
  IMPLIED,
  /** Presented as somebody's words, and no source that a reader could name or infer. */
  UNATTRIBUTED,
  /** The marks stand for something else: a title, a nickname, a term, irony. */
  NOT_A_QUOTATION;

  /** As reports and the README write it: {@code not-a-quotation}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
