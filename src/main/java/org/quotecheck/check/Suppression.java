package org.quotecheck.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is accepted: it stays in the reports that can say so, and counts for nothing.
 *
 * @param kind where it was accepted
 * @param reason in the words of whoever accepted it; null where none is given
 */
public record Suppression(Kind kind, @Nullable String reason) {
  /** Where a finding was accepted, in the words of SARIF 2.1.0 (section 3.35.2). */
  public enum Kind {
    /** Beside the words: a comment in the article, or its sidecar file. */
    IN_SOURCE,
    /** In the baseline. */
    EXTERNAL;

    /** As SARIF and the JSON report write it: {@code inSource}, {@code external}. */
    public String label() {
      return this == IN_SOURCE ? "inSource" : name().toLowerCase(Locale.ROOT);
    }
  }
}
