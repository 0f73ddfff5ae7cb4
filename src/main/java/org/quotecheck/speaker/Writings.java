package org.quotecheck.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/** Finds what "it" is that one reads: a banner, a post, a letter. */
final class Writings {
  private static final Set<String> PLATFORMS =
      Set.of(
          "Bluesky",
          "Facebook",
          "Instagram",
          "LinkedIn",
          "Mastodon",
          "Reddit",
          "Snapchat",
          "Telegram",
          "Threads",
          "TikTok",
          "Truth Social",
          "Twitter",
          "WeChat",
          "Weibo",
          "WhatsApp",
          "X",
          "YouTube");

  /** Sentences back to what is read. */
  private static final int NEAR = 2;

  private final Narrative narrative;
  private final Referents referents;
  private final Phrases phrases;

  Writings(Narrative narrative, Referents referents) {
    this.narrative = narrative;
    this.referents = referents;
    this.phrases = new Phrases(narrative);
  }

  /** Whether a name is that of a place where people post, which says nothing itself. */
  static boolean isPlatform(String name) {
    return PLATFORMS.contains(name);
  }

  /**
   * The writing that "it" is in "it read", or whoever says something in it: "In a second tweet, Ann
   * Lee said …". Empty for other verbs.
   */
  Optional<Source> read(Narrative.At pronoun) {
    Sentence sentence = narrative.sentence(pronoun.sentence());
    int verb = sentence.heads().get(pronoun.token());
    if (verb < 0 || !sentence.tokens().get(verb).lemma().equals("read")) {
      return Optional.empty();
    }
    for (int s = pronoun.sentence(); s >= Math.max(0, pronoun.sentence() - NEAR); s--) {
      List<Token> tokens = narrative.sentence(s).tokens();
      int from = s == pronoun.sentence() ? pronoun.token() - 1 : tokens.size() - 1;
      for (int i = from; i >= 0; i--) {
        Narrative.At at = new Narrative.At(s, i);
        if (tokens.get(i).tag().equals("NN")
            && !Sentence.isStandIn(tokens, i)
            && SourceNouns.kind(tokens.get(i).lemma()) == Speaker.Kind.DOCUMENT) {
          return Optional.of(author(at).map(this::person).orElseGet(() -> document(at)));
        }
      }
    }
    return Optional.empty();
  }

  /** The subject of the verb of speech that the writing goes with. */
  private Optional<Referent> author(Narrative.At document) {
    Sentence sentence = narrative.sentence(document.sentence());
    int verb = sentence.heads().get(document.token());
    if (verb < 0 || !sentence.relations().get(document.token()).startsWith("obl")) {
      return Optional.empty();
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Narrative.At at = new Narrative.At(document.sentence(), i);
      if (sentence.heads().get(i) == verb
          && sentence.relations().get(i).equals("nsubj")
          && narrative.isSpeaking(at)) {
        return referents.named(sentence.tokens().get(i).span()).filter(Referent::isPerson);
      }
    }
    return Optional.empty();
  }

  private Source person(Referent author) {
    return new Source(List.of(author), null, author.name(), Speaker.Kind.PERSON);
  }

  private Source document(Narrative.At at) {
    Span phrase = phrases.around(phrases.nounPhrase(at), at);
    return new Source(List.of(), phrase, narrative.text(phrase), Speaker.Kind.DOCUMENT);
  }
}
