package org.quotecheck.speaker.resolution;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.referent.Referent;

/**
 * Whom one mention means, before speakers are numbered.
 *
 * @param referents the named ones; more than one for "Smith and Jones"; empty for somebody unnamed
 * @param phrase the words that describe somebody unnamed; null where named
 * @param name the full name or the description
 * @param kind what it is
 */
record Source(List<Referent> referents, @Nullable Span phrase, String name, Speaker.Kind kind) {
  /** Copies the list. */
  Source {
    referents = List.copyOf(referents);
  }

  /** A single named one. */
  static Source of(Referent referent) {
    Speaker.Kind kind = referent.isPerson() ? Speaker.Kind.PERSON : Speaker.Kind.ORGANIZATION;
    return new Source(List.of(referent), null, referent.name(), kind);
  }

  /** What tells whether two mentions mean the same. */
  Object key() {
    return referents.isEmpty() ? name.toLowerCase(Locale.ROOT) : referents;
  }
}
