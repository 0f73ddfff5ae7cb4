package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.Narrative;

/**
 * Finds what somebody without a name is of whom the article only says "another" or "one": of the
 * same kind as those just told of. "One senior aide called it a mess. Another said", "Nurses were
 * tired. One, who asked not to be named, said".
 */
final class OneOfThem {
  private static final Set<String> WORDS = Set.of("another", "one");

  private final Narrative narrative;
  private final Phrases phrases;

  OneOfThem(Narrative narrative) {
    this.narrative = narrative;
    this.phrases = new Phrases(narrative);
  }

  /** Whether the words for somebody say no more than that there are several. */
  static boolean isMeant(String phrase) {
    return WORDS.contains(phrase.toLowerCase(Locale.ROOT));
  }

  /**
   * The noun for one of them, or for them all, last before in the paragraph; empty where there is
   * none.
   */
  Optional<Narrative.At> find(Narrative.At one) {
    int paragraph = narrative.paragraph(one.sentence());
    for (int s = one.sentence(); s >= 0 && narrative.paragraph(s) == paragraph; s--) {
      Sentence sentence = narrative.sentence(s);
      int from = s == one.sentence() ? one.token() - 1 : sentence.tokens().size() - 1;
      for (int i = from; i >= 0; i--) {
        Narrative.At at = new Narrative.At(s, i);
        if (narrative.isSubject(at) && isOfKind(sentence.tokens(), at)) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOfKind(List<Token> tokens, Narrative.At at) {
    Token token = tokens.get(at.token());
    boolean role = token.isNoun() && !token.isProperNoun() && SourceNouns.isRole(token.text());
    return role
        && !Sentence.isStandIn(tokens, at.token())
        && (token.tag().equals("NNS") || phrases.isIndefinite(phrases.nounPhrase(at)));
  }
}
