package org.quotecheck.speaker.resolution;

import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Anonymity;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;
import org.quotecheck.speaker.role.RoleHolders;

/**
 * Finds who is meant by "a judge" with whom an article opens, and whom it names only below: "Judge
 * Ann Osei said …", or "Pavel Dorn, 61, told the court …" as the subject of the next paragraph
 * where the opening was about "a retired miner".
 */
final class NamedBelow {
  /** Paragraphs of an opening: a headline, a line below it, the first sentence. */
  private static final int OPENING = 3;

  private final Narrative narrative;
  private final Referents referents;
  private final RoleHolders holders;

  NamedBelow(Narrative narrative, Referents referents, RoleHolders holders) {
    this.narrative = narrative;
    this.referents = referents;
    this.holders = holders;
  }

  /**
   * The one meant.
   *
   * @param phrase words for one person, with "a" or, in a headline, without an article
   * @param at their head
   */
  Optional<Referent> find(Span phrase, Narrative.At at) {
    int paragraph = narrative.paragraph(at.sentence());
    Token head = narrative.token(at);
    boolean opening =
        paragraph < OPENING
            && (head.tag().equals("NN") || head.tag().equals("NNP"))
            && (SourceNouns.isRole(head.text()) || SourceNouns.looksLikePerson(head.text()))
            && !Anonymity.isWished(narrative.sentence(at.sentence()), at.token());
    boolean above = narrative.isHeadline(paragraph) || paragraph < narrative.beginOfText();
    if (above && phrase.equals(head.span()) && RoleHolders.mayBeInitials(head.text())) {
      Optional<Referent> only =
          holders.onlyOne(phrase, at).or(() -> holders.ofInitials(head.text(), at));
      if (only.isPresent()) {
        return only;
      }
    }
    if (above && opening && phrase.equals(head.span())) {
      Optional<Referent> only = holders.onlyOne(phrase, at);
      if (only.isPresent()) {
        return only;
      }
    }
    if (!opening || isAnybodyNamedTo(at)) {
      return Optional.empty();
    }
    return holders
        .onlyOne(phrase, at)
        .filter(person -> !person.isNamedBefore(at))
        .or(() -> subjectBelow(at));
  }

  /** Whether the article has named a person by the end of the sentence. */
  private boolean isAnybodyNamedTo(Narrative.At at) {
    return referents.all().stream()
        .filter(Referent::isPerson)
        .anyMatch(person -> first(person).sentence() <= at.sentence());
  }

  private static NameOccurrence first(Referent person) {
    return person.occurrences().get(0);
  }

  /** The subject of the next paragraph's first sentence, if that names nobody before. */
  private Optional<Referent> subjectBelow(Narrative.At at) {
    if (!narrative.isMainSubject(at)) {
      return Optional.empty();
    }
    int next = at.sentence() + 1;
    while (next < narrative.size()
        && narrative.paragraph(next) == narrative.paragraph(at.sentence())) {
      next++;
    }
    int sentence = next;
    List<Referent> named =
        referents.all().stream()
            .filter(Referent::isPerson)
            .filter(person -> first(person).sentence() <= sentence)
            .toList();
    return named.size() == 1
            && first(named.get(0)).sentence() == sentence
            && narrative.isMainSubject(first(named.get(0)).at())
        ? Optional.of(named.get(0))
        : Optional.empty();
  }
}
