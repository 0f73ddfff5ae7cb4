package org.quotecheck.review;

import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Status;
import org.quotecheck.speaker.Speaker;

/**
 * A quotation as people see it. What is null was not decided, or there is none; either way it is
 * not measured.
 *
 * @param span the words with their marks
 * @param status what the article says of the source
 * @param speaker the speaker's full name
 * @param kind what the speaker is
 * @param role title, job or description
 * @param affiliation the body that the role is held in or for
 * @param mention the words that name the source; the text need not hold them letter by letter
 */
public record GoldQuotation(
    Span span,
    Status status,
    @Nullable String speaker,
    Speaker.@Nullable Kind kind,
    @Nullable String role,
    @Nullable String affiliation,
    @Nullable String mention) {
  /** Whether a reader can tell who speaks. */
  public boolean hasSource() {
    return isSaid(status);
  }

  /** Whether a role is known. */
  boolean hasRole() {
    return (role != null && !role.isEmpty()) || (affiliation != null && !affiliation.isEmpty());
  }

  static boolean isSaid(Status status) {
    return status == Status.ATTRIBUTED || status == Status.IMPLIED;
  }
}
