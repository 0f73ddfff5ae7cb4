package org.quotecheck.speaker.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.role.Phrases;

/**
 * Elegant variation: where the press has named somebody it goes on with "the GOP candidate". For
 * people whose role stands nowhere beside their name, such a description gives it.
 */
final class Variations {
  private final Narrative narrative;
  private final Descriptions descriptions;
  private final Phrases phrases;

  Variations(Narrative narrative, Descriptions descriptions) {
    this.narrative = narrative;
    this.descriptions = descriptions;
    this.phrases = new Phrases(narrative);
  }

  /** The descriptions of each person by subjects of sentences, in text order. */
  Map<Referent, List<Span>> find() {
    Map<Referent, List<Span>> found = new HashMap<>();
    for (int s = 0; s < narrative.size(); s++) {
      Sentence sentence = narrative.sentence(s);
      for (int i = 1; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean subject = sentence.relations().get(i).startsWith("nsubj") && token.isNoun();
        if (subject
            && SourceNouns.isRole(token.text())
            && !Sentence.isStandIn(sentence.tokens(), i)) {
          Narrative.At at = new Narrative.At(s, i);
          Span phrase = phrases.nounPhrase(at);
          // A bare "the man" says too little, and is somebody else too often.
          boolean telling =
              narrative.text(phrase).split(" ", -1).length > 2 || Honorifics.isOffice(token.text());
          Optional<Referent> meant =
              telling
                  ? descriptions.meant(phrase, phrases.around(phrase, at).equals(phrase), at)
                  : Optional.empty();
          // "Ann Lee says the director is the best": the director is somebody else.
          meant
              .filter(referent -> !isNamedBefore(referent, at))
              .filter(
                  referent ->
                      narrative.text(phrase).split(" ", -1).length > 2
                          || isNamedInParagraph(referent, at))
              .ifPresent(
                  referent -> found.computeIfAbsent(referent, r -> new ArrayList<>()).add(phrase));
        }
      }
    }
    return found;
  }

  /** "The mayor came in for elastic", a paragraph further down, is another. */
  private boolean isNamedInParagraph(Referent referent, Narrative.At at) {
    return referent.occurrences().stream()
        .anyMatch(
            name -> narrative.paragraph(name.sentence()) == narrative.paragraph(at.sentence()));
  }

  private static boolean isNamedBefore(Referent referent, Narrative.At at) {
    return referent.occurrences().stream()
        .anyMatch(name -> name.sentence() == at.sentence() && name.last() < at.token());
  }
}
