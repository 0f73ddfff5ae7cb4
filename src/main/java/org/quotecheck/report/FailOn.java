package org.quotecheck.report;

import java.util.Locale;
import org.quotecheck.check.Level;

/** The least level of finding that makes a run fail. */
public enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** As the user writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a finding of that level makes the run fail. */
  public boolean by(Level level) {
    return this != NEVER && level.compareTo(Level.valueOf(name())) >= 0;
  }

  /** Throws {@link IllegalArgumentException} for a label that none has. */
  public static FailOn of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
