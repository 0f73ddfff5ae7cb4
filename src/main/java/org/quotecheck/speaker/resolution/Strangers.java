package org.quotecheck.speaker.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Anonymity;
import org.quotecheck.speaker.lexicon.Kin;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.SelfNaming;
import org.quotecheck.speaker.referent.Prominence;
import org.quotecheck.speaker.referent.Referent;

/**
 * People whom the article introduces without a name and then calls "he" or "she": "a partner at the
 * firm", "one neighbour".
 */
final class Strangers {
  private static final Set<String> INTRODUCING = Set.of("a", "an", "one", "another", "my");

  /** What opens a sentence is its subject, whatever the parser says. */
  private static final double FOREMOST = 3;

  private static final double IN_CLAUSE = 1;

  private final Map<Referent, Narrative.At> heads = new HashMap<>();
  private final List<Referent> all = new ArrayList<>();

  private Strangers() {}

  /**
   * Those who are the subject of a verb or the source of a quotation.
   *
   * @param sources the heads of the mentions that quotations are attributed to
   */
  static Strangers find(Narrative narrative, Set<Span> sources) {
    Strangers strangers = new Strangers();
    for (int s = 0; s < narrative.size(); s++) {
      Sentence sentence = narrative.sentence(s);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Narrative.At at = new Narrative.At(s, i);
        boolean source = sources.contains(narrative.token(at).span());
        boolean foremost = source || narrative.isSubject(at) || opensSentence(sentence, i);
        if (foremost && isIntroduced(sentence, i) && SelfNaming.behind(sentence, i).isEmpty()) {
          strangers.add(narrative, at, source);
        }
      }
    }
    return strangers;
  }

  /** Asides between a subject and its verb make the parser take the subject for the root. */
  private static boolean opensSentence(Sentence sentence, int noun) {
    boolean predicate = false;
    for (int i = 0; i < noun; i++) {
      predicate |=
          sentence.heads().get(i) == noun && sentence.relations().get(i).startsWith("nsubj");
    }
    return !predicate
        && sentence.relations().get(noun).equals("root")
        && sentence.heads().get(0) == noun;
  }

  private static boolean isIntroduced(Sentence sentence, int noun) {
    Token token = sentence.tokens().get(noun);
    if (token.text().equalsIgnoreCase("one") && Anonymity.isWished(sentence, noun)) {
      return true;
    }
    if (!token.tag().equals("NN")
        || token.name() != Token.Name.NONE
        || Sentence.isStandIn(sentence.tokens(), noun)
        || isNamedBefore(sentence, noun)
        || isSaidOfOther(sentence, noun)
        || isSaidOfPronoun(sentence.tokens(), noun)
        || !isSomebody(sentence, noun)
        || isNamedNext(sentence.tokens(), noun)) {
      return false;
    }
    for (int i = 0; i < noun; i++) {
      if (sentence.heads().get(i) == noun
          && (INTRODUCING.contains(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT))
              || isKin(sentence, i, noun)
              || isSpeakingFor(sentence, i, noun)
              || Anonymity.isWished(sentence, noun))) {
        return true;
      }
    }
    return false;
  }

  /** "Her father told him": whose the relation is has been said before. */
  private static boolean isKin(Sentence sentence, int owner, int noun) {
    return sentence.relations().get(owner).equals("nmod:poss")
        && Kin.isFamily(sentence.tokens().get(noun).lemma());
  }

  /** "The prime minister’s spokesman declined". */
  private static boolean isSpeakingFor(Sentence sentence, int owner, int noun) {
    return sentence.relations().get(owner).equals("nmod:poss")
        && Descriptions.speaksForOthers(sentence.tokens().get(noun));
  }

  private static boolean isSomebody(Sentence sentence, int noun) {
    String word = sentence.tokens().get(noun).text();
    return SourceNouns.isRole(word)
        || (SourceNouns.kind(word) == null
            && (SourceNouns.looksLikePerson(word) || isDescribedByWho(sentence, noun)));
  }

  /** Only people are "who". */
  private static boolean isDescribedByWho(Sentence sentence, int noun) {
    for (int i = noun + 1; i < sentence.tokens().size(); i++) {
      int verb = sentence.heads().get(i);
      if (sentence.tokens().get(i).text().equals("who")
          && verb > i
          && sentence.relations().get(verb).startsWith("acl")
          && sentence.heads().get(verb) == noun) {
        return true;
      }
    }
    return false;
  }

  /** "Ned Price, a spokesman for the ministry, said". */
  private static boolean isNamedBefore(Sentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    int head = sentence.heads().get(noun);
    boolean apposed =
        head >= 0
            && head < noun
            && sentence.relations().get(noun).equals("appos")
            && tokens.get(head).name() == Token.Name.PERSON;
    int first = noun;
    while (first > 0
        && sentence.heads().get(first - 1) >= first
        && sentence.heads().get(first - 1) <= noun) {
      first--;
    }
    return apposed
        || (first > 1
            && tokens.get(first - 1).text().equals(",")
            && isPerson(tokens.get(first - 2)));
  }

  /** A name that the recogniser knows for a person's or makes nothing of. */
  private static boolean isPerson(Token token) {
    return token.name() == Token.Name.PERSON
        || (token.name() == Token.Name.NONE
            && token.isProperNoun()
            && !Names.isOfCalendar(token.text()));
  }

  /** "Her father, a naval officer, said", "The scorer, a local boy, wept". */
  private static boolean isSaidOfOther(Sentence sentence, int noun) {
    int head = sentence.heads().get(noun);
    return head >= 0
        && head < noun
        && sentence.relations().get(noun).equals("appos")
        && sentence.tokens().get(head).isNoun();
  }

  /** "A nurse for ten years, she ran the ward": she has been spoken of before. */
  private static boolean isSaidOfPronoun(List<Token> tokens, int noun) {
    int comma = noun + 1;
    while (comma < tokens.size() && !tokens.get(comma).text().equals(",")) {
      comma++;
    }
    boolean opens =
        tokens.subList(0, noun).stream()
            .noneMatch(token -> RoleWords.isPause(token) || token.tag().matches("VB[DPZ]"));
    return opens
        && noun > 0
        && INTRODUCING.contains(tokens.get(0).text().toLowerCase(Locale.ROOT))
        && comma + 2 < tokens.size()
        && tokens.get(comma + 1).tag().equals("PRP")
        && (tokens.get(comma + 2).isVerb() || tokens.get(comma + 2).tag().equals("MD"))
        && !CueWords.isReporting(tokens.get(comma + 2));
  }

  /** "A spokesman, Ned Price", "a nurse named Ann Bell". */
  private static boolean isNamedNext(List<Token> tokens, int noun) {
    for (int i = noun + 1; i < Math.min(tokens.size(), noun + 4); i++) {
      if (tokens.get(i).name() == Token.Name.PERSON
          || (tokens.get(i).isProperNoun() && tokens.get(i - 1).text().equals(","))) {
        return true;
      }
      if (!tokens.get(i).text().equals(",") && !tokens.get(i).tag().equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  private void add(Narrative narrative, Narrative.At at, boolean source) {
    Referent referent = new Referent(Token.Name.PERSON);
    referent.noteWord(narrative.token(at).lemma());
    double weight =
        source || !isInClause(narrative.sentence(at.sentence()), at.token())
            ? Math.max(FOREMOST, Prominence.of(narrative, at, source))
            : IN_CLAUSE;
    referent.mention(at, narrative.clock(at.sentence()), weight);
    heads.put(referent, at);
    all.add(referent);
  }

  /**
   * "When a reporter read it aloud, she turned a page", "she had heard that a neighbour was ill":
   * the sentence is about somebody else.
   */
  private static boolean isInClause(Sentence sentence, int noun) {
    int verb = sentence.heads().get(noun);
    return verb >= 0
        && (sentence.relations().get(verb).startsWith("advcl")
            || sentence.relations().get(verb).equals("ccomp"));
  }

  List<Referent> all() {
    return all;
  }

  /** Where the one stands; absent for somebody who has a name. */
  Optional<Narrative.At> head(Referent referent) {
    return Optional.ofNullable(heads.get(referent));
  }
}
