package org.quotecheck.check;

import java.util.Locale;

/** How often the findings of a check are true, in the words of GitHub's code scanning. */
public enum Precision {
  /** Hardly ever wrong: the text itself shows it. */
  VERY_HIGH,
  /** Right nine times in ten. */
  HIGH,
  /** Right more often than not. */
  MEDIUM,
  /** Worth a look. */
  LOW;

  /** As reports write it: {@code very-high}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
