package org.quotecheck.speaker.resolution;

import java.util.Optional;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.Narrative;

/** Finds the noun that a relative pronoun describes: "a note, which said". */
final class Antecedents {
  private Antecedents() {}

  /** Where the noun stands, if one stands before the pronoun. */
  static Optional<Narrative.At> of(Narrative narrative, Narrative.At pronoun) {
    Sentence sentence = narrative.sentence(pronoun.sentence());
    int clause = sentence.heads().get(pronoun.token());
    boolean relative = clause >= 0 && sentence.relations().get(clause).startsWith("acl");
    int noun = relative ? sentence.heads().get(clause) : writingBefore(sentence, pronoun.token());
    while (noun >= 0 && !sentence.tokens().get(noun).isNoun()) {
      noun--;
    }
    return noun < 0 || noun > pronoun.token()
        ? Optional.empty()
        : Optional.of(new Narrative.At(pronoun.sentence(), noun));
  }

  /**
   * "A text, sent by her on the night in question, which said": the last writing before a pronoun
   * that the parser joins to nothing; else the word before it.
   */
  private static int writingBefore(Sentence sentence, int pronoun) {
    for (int i = pronoun - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.tag().equals("NN")
          && !sentence.relations().get(i).equals("compound")
          && SourceNouns.kind(token.text()) == Speaker.Kind.DOCUMENT) {
        return i;
      }
    }
    return pronoun - 1;
  }
}
