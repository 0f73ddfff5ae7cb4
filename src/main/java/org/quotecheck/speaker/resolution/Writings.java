package org.quotecheck.speaker.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;
import org.quotecheck.speaker.role.Phrases;

/**
 * Finds whose words a writing has: "it" that one reads, a banner, a post, a letter; "the statement"
 * and "her statement" that somebody has sent.
 */
final class Writings {
  /** Writings that have one author, who speaks in them; a lawsuit or a report speaks for itself. */
  private static final Set<String> PERSONAL =
      Set.of(
          "caption",
          "comment",
          "email",
          "e-mail",
          "letter",
          "mail",
          "message",
          "note",
          "post",
          "reply",
          "response",
          "statement",
          "telegram",
          "text",
          "thread",
          "tweet");

  private static final Set<String> SENDING =
      Set.of(
          "email", "give", "issue", "leave", "mail", "post", "publish", "pen", "release", "send",
          "share", "submit", "text", "tweet", "write");

  private static final Set<String> SAYING = Set.of("add", "continue", "go", "read", "say");

  /** Sentences back to what is read. */
  private static final int NEAR = 2;

  private final Narrative narrative;
  private final Referents referents;
  private final Pronouns pronouns;
  private final Phrases phrases;

  Writings(Narrative narrative, Referents referents, Pronouns pronouns) {
    this.narrative = narrative;
    this.referents = referents;
    this.pronouns = pronouns;
    this.phrases = new Phrases(narrative);
  }

  /**
   * Where the writing stands that "it" is in "it read", or whoever says something in it: "In a
   * second tweet, Ann Lee said …"; for "it said" only whoever has sent one. Empty for other verbs.
   */
  Optional<Narrative.At> read(Narrative.At pronoun) {
    Sentence sentence = narrative.sentence(pronoun.sentence());
    int verb = sentence.heads().get(pronoun.token());
    if (verb < 0 || !SAYING.contains(sentence.tokens().get(verb).lemma())) {
      return Optional.empty();
    }
    boolean read = sentence.tokens().get(verb).lemma().equals("read");
    Optional<Narrative.At> writing = last(pronoun, Writings::isWriting, !read);
    return read ? writing.flatMap(this::author).or(() -> writing) : writing.flatMap(this::sender);
  }

  private static boolean isWriting(Token noun) {
    return SourceNouns.kind(noun.lemma()) == Speaker.Kind.DOCUMENT;
  }

  /**
   * Where the one stands whose words a personal writing has: "her statement", "Lee's reply", and
   * "the statement" in which somebody has been said to say something, or that somebody has sent.
   */
  Optional<Narrative.At> authorOf(Narrative.At noun) {
    String word = narrative.token(noun).lemma();
    if (!PERSONAL.contains(word)) {
      return Optional.empty();
    }
    Sentence sentence = narrative.sentence(noun.sentence());
    for (int i = 0; i < noun.token(); i++) {
      if (sentence.heads().get(i) == noun.token()
          && sentence.relations().get(i).equals("nmod:poss")) {
        Span owner = sentence.tokens().get(i).span();
        boolean person =
            pronouns.bearer(owner).or(() -> referents.named(owner)).stream()
                .anyMatch(Referent::isPerson);
        return person ? Optional.of(new Narrative.At(noun.sentence(), i)) : Optional.empty();
      }
    }
    return phrases.isDefinite(phrases.nounPhrase(noun))
        ? last(noun, other -> other.lemma().equals(word), true).flatMap(this::author)
        : Optional.empty();
  }

  /**
   * The writing that a sentence's verb is about: "He showed us a letter. “Go,” it said."
   *
   * @param to the last token looked at
   */
  Optional<Narrative.At> shown(int number, int to) {
    Sentence sentence = narrative.sentence(number);
    for (int i = 0; i <= to; i++) {
      boolean object = sentence.relations().get(i).equals("obj");
      if (object
          && sentence.tokens().get(i).tag().equals("NN")
          && PERSONAL.contains(sentence.tokens().get(i).lemma())) {
        return Optional.of(new Narrative.At(number, i));
      }
    }
    return Optional.empty();
  }

  /** The last noun before a place, two sentences back at most, for a writing of that kind. */
  private Optional<Narrative.At> last(
      Narrative.At before, Predicate<Token> writing, boolean earlierSentence) {
    int from = before.sentence() - (earlierSentence ? 1 : 0);
    for (int s = from; s >= Math.max(0, before.sentence() - NEAR); s--) {
      List<Token> tokens = narrative.sentence(s).tokens();
      int behind = s == before.sentence() ? before.token() : tokens.size();
      for (int i = behind - 1; i >= 0; i--) {
        if (tokens.get(i).tag().equals("NN")
            && !Sentence.isStandIn(tokens, i)
            && writing.test(tokens.get(i))) {
          return Optional.of(new Narrative.At(s, i));
        }
      }
    }
    return Optional.empty();
  }

  /** Who says something in a writing, or has sent it. */
  private Optional<Narrative.At> author(Narrative.At writing) {
    Sentence sentence = narrative.sentence(writing.sentence());
    int head = sentence.heads().get(writing.token());
    String relation = sentence.relations().get(writing.token());
    if (head >= 0 && relation.startsWith("obl")) {
      return subject(writing.sentence(), head).filter(narrative::isSpeaking);
    }
    Narrative.At noun = new Narrative.At(writing.sentence(), head);
    // "The spokesman, in a statement, said": the parser may hang the statement on the spokesman.
    return head >= 0 && relation.equals("nmod") && narrative.isSpeaking(noun)
        ? Optional.of(noun)
        : sender(writing);
  }

  /** The subject of "sent a letter". */
  private Optional<Narrative.At> sender(Narrative.At writing) {
    Sentence sentence = narrative.sentence(writing.sentence());
    int verb = sentence.heads().get(writing.token());
    boolean sent =
        verb >= 0
            && sentence.relations().get(writing.token()).equals("obj")
            && SENDING.contains(sentence.tokens().get(verb).lemma());
    return sent ? subject(writing.sentence(), verb) : Optional.empty();
  }

  /** The noun or pronoun that does what a verb says, or that a relative clause describes. */
  private Optional<Narrative.At> subject(int number, int verb) {
    Sentence sentence = narrative.sentence(number);
    int subject = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean does = sentence.heads().get(i) == verb && sentence.relations().get(i).equals("nsubj");
      subject = does && isNounOrPronoun(sentence.tokens().get(i)) ? i : subject;
    }
    boolean relative = subject < 0 && sentence.relations().get(verb).startsWith("acl:relcl");
    int found = relative ? sentence.heads().get(verb) : subject;
    return found < 0 ? Optional.empty() : Optional.of(new Narrative.At(number, found));
  }

  private static boolean isNounOrPronoun(Token token) {
    return token.isNoun() || token.isPronoun();
  }
}
