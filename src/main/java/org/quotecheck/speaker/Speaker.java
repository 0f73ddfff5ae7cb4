package org.quotecheck.speaker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;

/**
 * The identity behind mentions.
 *
 * @param id from 1, in order of the first quotation
 * @param name the fullest name that the article gives, without titles but those without which the
 *     press hardly names their bearers: "Pope Leo", "Lady Ashcombe"
 * @param kind what it is
 * @param role title, job or description, made of the article's words: "owner of a bakery" where it
 *     says that somebody runs one
 * @param affiliation the body that the role is held in or for, in the article's words
 * @param aliases the different ways in which the article names it, in order of appearance
 * @param roleEvidence where the words stand that give the role
 */
public record Speaker(
    int id,
    String name,
    Kind kind,
    @Nullable String role,
    @Nullable String affiliation,
    List<String> aliases,
    @Nullable Span roleEvidence) {
  /** Kinds of speaker. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    DOCUMENT,
    GROUP,
    ANONYMOUS;

    /** As reports write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the list. */
  public Speaker {
    aliases = List.copyOf(aliases);
  }
}
