package org.quotecheck.report.screen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who somebody is, in a line: {@code Dana Whitlock, County Commissioner}. */
public final class Designation {
  private Designation() {}

  /**
   * Name, role and affiliation, each unless the words before it say it already: “State Department
   * spokesperson” names the body. Empty where all three are null.
   */
  public static String of(
      @Nullable String name, @Nullable String role, @Nullable String affiliation) {
    StringBuilder words = new StringBuilder();
    Arrays.asList(name, role, affiliation).stream()
        .filter(Objects::nonNull)
        .filter(part -> !lower(words.toString()).contains(lower(part)))
        .forEach(part -> words.append(words.isEmpty() ? "" : ", ").append(part));
    return words.toString();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
