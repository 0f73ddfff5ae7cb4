package org.quotecheck.speaker.resolution;

import java.util.Locale;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.Epithets;
import org.quotecheck.speaker.lexicon.SourceNouns;

/** What kind of speaker a phrase without a name stands for. */
final class PhraseKinds {
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "some", "someone", "somebody");

  private PhraseKinds() {}

  /**
   * The kind.
   *
   * @param head the noun of the phrase
   * @param name the phrase
   */
  static Speaker.Kind of(Token head, String name) {
    String noun = head.text().toLowerCase(Locale.ROOT);
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    Speaker.Kind kind = SourceNouns.kind(noun);
    if (kind == null) {
      kind = SourceNouns.kind(head.lemma());
    }
    if (plural && kind == Speaker.Kind.ORGANIZATION) {
      return Speaker.Kind.GROUP;
    }
    if (Epithets.referBack(head)) {
      return Speaker.Kind.PERSON;
    }
    if (kind == null
        && !head.isProperNoun()
        && (SourceNouns.isRole(noun) || SourceNouns.looksLikePerson(noun))) {
      kind = Speaker.Kind.PERSON;
    }
    boolean person = kind == Speaker.Kind.PERSON || kind == Speaker.Kind.ANONYMOUS;
    if ((person && plural)
        || (kind == null && (plural || head.tag().equals("DT") || head.tag().equals("CD")))) {
      return Speaker.Kind.GROUP;
    }
    if (person) {
      String first = name.toLowerCase(Locale.ROOT).split(" ", 2)[0];
      return kind == Speaker.Kind.ANONYMOUS || INDEFINITE.contains(first)
          ? Speaker.Kind.ANONYMOUS
          : Speaker.Kind.PERSON;
    }
    return kind != null
        ? kind
        : head.isProperNoun() ? Speaker.Kind.ORGANIZATION : Speaker.Kind.DOCUMENT;
  }
}
