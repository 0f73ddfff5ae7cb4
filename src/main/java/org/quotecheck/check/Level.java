package org.quotecheck.check;

import java.util.Locale;

/** How much a finding matters, the least first. */
public enum Level {
  INFO,
  WARNING,
  ERROR;

  /** As reports write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
