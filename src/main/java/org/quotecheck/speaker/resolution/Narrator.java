package org.quotecheck.speaker.resolution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Scope;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;

/**
 * Finds who says "I" in the article's own words: the writer, whom the byline names, or the note
 * that columns end with: "Ann Lee is a nurse in Leeds."
 */
final class Narrator {
  private final Narrative narrative;
  private final Referents referents;
  private boolean looked;
  private @Nullable Referent writer;

  Narrator(Narrative narrative, Referents referents) {
    this.narrative = narrative;
    this.referents = referents;
  }

  /** Empty where nobody or more than one is named. */
  Optional<Referent> find() {
    if (!looked) {
      writer = named().orElse(null);
      looked = true;
    }
    return Optional.ofNullable(writer);
  }

  private Optional<Referent> named() {
    List<Referent> signed =
        referents.all().stream()
            .filter(Referent::isPerson)
            .filter(
                person ->
                    person.occurrences().stream()
                        .anyMatch(name -> narrative.scope(name.sentence()) == Scope.BYLINE))
            .toList();
    return signed.isEmpty()
        ? inNote()
        : signed.size() == 1 ? Optional.of(signed.get(0)) : Optional.empty();
  }

  /** The full name that opens the last paragraph, as the subject, and stands nowhere above. */
  private Optional<Referent> inNote() {
    if (narrative.size() == 0) {
      return Optional.empty();
    }
    int last = narrative.paragraph(narrative.size() - 1);
    return referents.all().stream()
        .filter(Referent::isPerson)
        .filter(person -> person.words().size() > 1)
        .filter(
            person ->
                person.occurrences().stream()
                    .allMatch(name -> narrative.paragraph(name.sentence()) == last))
        .filter(person -> person.occurrences().stream().anyMatch(this::opensNote))
        .findFirst();
  }

  private boolean opensNote(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    boolean first =
        name.sentence() == 0
            || narrative.paragraph(name.sentence() - 1) < narrative.paragraph(name.sentence());
    return first
        && name.first() == 0
        && name.last() + 1 < tokens.size()
        && tokens.get(name.last() + 1).tag().equals("VBZ");
  }
}
