package org.quotecheck.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the house's list: how the house writes the name, and what the person is.
 *
 * @param name the full name
 * @param aliases other ways in which the name may be written
 * @param role the job or office; null where any may be given
 * @param affiliation the body it is held in; null where any may be given
 */
public record KnownSpeaker(
    String name, List<String> aliases, @Nullable String role, @Nullable String affiliation) {
  /** Copies the list. */
  public KnownSpeaker {
    aliases = List.copyOf(aliases);
  }

  /** Whether the house writes the person's name so. */
  boolean isWritten(String as) {
    return name.equals(as) || aliases.contains(as);
  }
}
