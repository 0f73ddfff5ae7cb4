package org.quotecheck.check;

import java.util.Locale;

/** What a configuration makes of a check: off, or the level of its gravest findings. */
public enum Strength {
  OFF,
  INFO,
  WARNING,
  ERROR;

  /** As configurations write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The strength with which a check runs where no configuration speaks of it. */
  public static Strength byDefault(Check check) {
    return check.isOnByDefault() ? valueOf(check.level().name()) : OFF;
  }

  /** Throws {@link IllegalStateException} for {@link #OFF}. */
  Level level() {
    if (this == OFF) {
      throw new IllegalStateException("a check that is off has no level");
    }
    return Level.valueOf(name());
  }
}
