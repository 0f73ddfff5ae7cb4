package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.BodyModifier;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.Narrative;

/** Gives unnamed sources the words that describe them: "a spokesman for the ministry". */
public final class Phrases {
  private static final String STOPS = ",;:—–()";
  private static final Set<String> ADDRESSING = Set.of("to", "from", "by", "on", "about");

  private static final Set<String> LINKS = Set.of("case", "cc");
  private static final Pattern OWNED = Pattern.compile("['’]s? ");
  private static final Set<String> LEADING_ON = Set.of("IN", "TO", "DT", "PRP$", "CC");

  private final Narrative narrative;

  /** Of one article. */
  public Phrases(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The noun phrase around a mention, with the prepositional phrases that follow it. */
  public Span around(Span mention, Narrative.At head) {
    Sentence sentence = narrative.sentence(head.sentence());
    List<Token> tokens = sentence.tokens();
    int last = head.token();
    while (last + 1 < tokens.size() && isComplement(sentence, last + 1, head.token())) {
      last++;
    }
    while (last > head.token() && !endsPhrase(tokens.get(last))) {
      last--;
    }
    return mention.union(tokens.get(last).span());
  }

  /** Not a mark, nor a word that leads on to others: "transcript as" of "transcript as follows". */
  private static boolean endsPhrase(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0))
        && !LEADING_ON.contains(token.tag());
  }

  private boolean isComplement(Sentence sentence, int token, int head) {
    Token word = sentence.tokens().get(token);
    boolean stops =
        STOPS.contains(word.text())
            || Sentence.isStandIn(sentence.tokens(), token)
            || word.tag().startsWith("W")
            || word.text().equals("that")
            || word.isFinite()
            || word.tag().equals("``")
            || word.tag().equals("''");
    int i = token;
    int steps = 0;
    while (!stops && i > head && steps++ < 12) {
      String relation = sentence.relations().get(i);
      if (relation.startsWith("acl") && !sentence.tokens().get(i).tag().equals("VBN")) {
        return false;
      }
      i = sentence.heads().get(i);
    }
    return !stops && i == head;
  }

  /** The mention with the article before it, which names do without. */
  public Span withArticle(Span mention, Narrative.At head) {
    List<Token> tokens = narrative.sentence(head.sentence()).tokens();
    int first = head.token();
    while (first > 0 && mention.contains(tokens.get(first - 1).span())) {
      first--;
    }
    boolean article = first > 0 && tokens.get(first - 1).tag().equals("DT");
    return article ? tokens.get(first - 1).span().union(mention) : mention;
  }

  /**
   * For "the former official" the words that introduced him or her: the last earlier phrase around
   * the same noun that says more, one with the same words before the noun if there is one. Empty
   * where there is none.
   */
  public Optional<Span> fuller(Token noun, Span phrase) {
    // "The minister’s aide" is no other aide.
    boolean owned = OWNED.matcher(narrative.text(phrase)).find();
    Optional<Span> last = Optional.empty();
    for (int s = narrative.size() - 1; s >= 0; s--) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int i = tokens.size() - 1; i >= 0; i--) {
        Token token = tokens.get(i);
        if (token.span().end() <= phrase.begin()
            && token.isNoun()
            && takesUp(noun, token)
            && !Sentence.isStandIn(tokens, i)) {
          Narrative.At at = new Narrative.At(s, i);
          Span candidate = withAddressee(around(nounPhrase(at), at), at);
          if (candidate.length() > phrase.length() && isIndefinite(candidate)) {
            if (holdsWords(candidate, phrase)) {
              return Optional.of(candidate);
            }
            last = last.isPresent() || owned ? last : Optional.of(candidate);
          }
        }
      }
    }
    return last;
  }

  /** "The document" is any writing spoken of before. */
  private static boolean takesUp(Token noun, Token earlier) {
    return earlier.lemma().equalsIgnoreCase(noun.lemma())
        || (noun.lemma().equals("document")
            && earlier.tag().equals("NN")
            && SourceNouns.kind(earlier.lemma()) == Speaker.Kind.DOCUMENT);
  }

  /** Whether all words of a phrase, its article aside, stand in another one. */
  private boolean holdsWords(Span longer, Span phrase) {
    List<String> words = List.of(narrative.text(phrase).toLowerCase(Locale.ROOT).split(" ", -1));
    return List.of(narrative.text(longer).toLowerCase(Locale.ROOT).split(" ", -1))
        .containsAll(words.subList(1, words.size()));
  }

  /**
   * In "sent a letter to the board" the parser may give "to the board" to the verb; it says which
   * letter all the same.
   */
  private Span withAddressee(Span phrase, Narrative.At at) {
    Sentence sentence = narrative.sentence(at.sentence());
    List<Token> tokens = sentence.tokens();
    int preposition = at.token() + 1;
    boolean document =
        SourceNouns.kind(narrative.token(at).lemma()) == Speaker.Kind.DOCUMENT
            && preposition < tokens.size()
            && ADDRESSING.contains(tokens.get(preposition).text());
    int addressee = document ? sentence.heads().get(preposition) : -1;
    int verb = sentence.heads().get(at.token());
    return addressee > preposition && sentence.heads().get(addressee) == verb
        ? phrase.union(
            around(tokens.get(addressee).span(), new Narrative.At(at.sentence(), addressee)))
        : phrase;
  }

  /** Whether the phrase begins with "a" or "one". */
  public boolean isIndefinite(Span phrase) {
    String text = narrative.text(phrase).toLowerCase(Locale.ROOT);
    return text.startsWith("a ") || text.startsWith("an ") || text.startsWith("one ");
  }

  /**
   * Whether the phrase begins with a word that points at somebody already named: "the senator",
   * "his lawyer".
   */
  public boolean isDefinite(Span phrase) {
    String text = narrative.text(phrase).toLowerCase(Locale.ROOT);
    return text.startsWith("the ") || text.startsWith("this ") || text.startsWith("that ");
  }

  /** The words before a noun that belong to it, and the noun. */
  public Span nounPhrase(Narrative.At at) {
    Sentence sentence = narrative.sentence(at.sentence());
    int first = at.token();
    while (first > 0
        && (isOfPhrase(sentence, first, at.token())
            || BodyModifier.isBefore(
                sentence.tokens()::get, sentence.heads()::get, first, at.token())
            || RoleWords.isInsideWord(sentence.tokens(), first))) {
      first--;
    }
    return narrative.span(at.sentence(), first, at.token());
  }

  /** "The minister’s aide": whether a word before an index owns what the noun names. */
  private static boolean isOwner(Sentence sentence, int owner, int first, int noun) {
    return sentence.relations().get(owner).equals("nmod:poss")
        && sentence.heads().get(owner) >= first
        && sentence.heads().get(owner) <= noun;
  }

  /** Whether the word before an index hangs on one from there to the noun. */
  private static boolean isOfPhrase(Sentence sentence, int first, int noun) {
    int head = sentence.heads().get(first - 1);
    boolean owned =
        first > 1 && sentence.tokens().get(first - 1).tag().equals("POS") && head == first - 2;
    if (owned) {
      return isOwner(sentence, head, first, noun);
    }
    return head >= first
        && head <= noun
        && Character.isLetterOrDigit(sentence.tokens().get(first - 1).text().codePointAt(0))
        && !LINKS.contains(sentence.relations().get(first - 1));
  }
}
