package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Occupations;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Joins to a description the clause that tells where somebody works: "a former editor who teaches
 * at the college", "a pollster working for the union".
 */
final class ClauseBehind {
  /** Of description and clause, in words. */
  private static final int LONGEST = 16;

  private ClauseBehind() {}

  /** The description with the clause behind it, or as it is where there is none. */
  static TokenRange join(Appositions appositions, TokenRange words, List<Token> tokens) {
    int next = words.last() + 1;
    if (next + 2 >= tokens.size()) {
      return words;
    }
    Optional<TokenRange> clause = Optional.empty();
    if (tokens.get(next).text().equals("who")) {
      clause = clause(appositions, words.sentence(), tokens, next);
    } else if (tokens.get(next).tag().equals("VBG")
        && Appositions.EMPLOYED.contains(tokens.get(next + 1).text())) {
      int end = end(tokens, next + 1);
      clause =
          end > next + 2 ? Optional.of(new TokenRange(words.sentence(), next, end - 1)) : clause;
    }
    boolean leads =
        tokens.get(next).tag().equals("VBG") && Occupations.isTold(tokens.get(next).lemma());
    if (clause.isEmpty() && leads) {
      int end = end(tokens, next + 1);
      clause =
          end > next + 1 ? Optional.of(new TokenRange(words.sentence(), next, end - 1)) : clause;
    }
    return clause
        .filter(found -> found.last() - words.first() < LONGEST)
        .map(found -> new TokenRange(words.sentence(), words.first(), found.last()))
        .orElse(words);
  }

  /** "Who runs the centre", "who has studied the effect of rain", "who is now a senator". */
  private static Optional<TokenRange> clause(
      Appositions appositions, int sentence, List<Token> tokens, int pronoun) {
    int verb = verb(tokens, pronoun);
    if (verb >= tokens.size()) {
      return Optional.empty();
    }
    int end = end(tokens, verb + 1);
    if (Occupations.isTold(tokens.get(verb).lemma()) && end > verb + 1) {
      return Optional.of(new TokenRange(sentence, pronoun, end - 1));
    }
    boolean copula = verb > pronoun + 1 && !tokens.get(verb).isVerb();
    return copula
        ? appositions
            .at(sentence, tokens, verb)
            .map(noun -> new TokenRange(sentence, pronoun, noun.last()))
        : Optional.empty();
  }

  /** The index of the clause's verb or predicate, behind auxiliaries and adverbs. */
  static int verb(List<Token> tokens, int pronoun) {
    int verb = pronoun + 1;
    while (verb < tokens.size()
        && (tokens.get(verb).tag().equals("RB")
            || tokens.get(verb).lemma().equals("be")
            || isPerfect(tokens, verb))) {
      verb++;
    }
    return verb;
  }

  /** "Has led", "has now been", not "has two sons". */
  private static boolean isPerfect(List<Token> tokens, int i) {
    int next = i + 1;
    while (next < tokens.size() && tokens.get(next).tag().equals("RB")) {
      next++;
    }
    return tokens.get(i).lemma().equals("have")
        && next < tokens.size()
        && tokens.get(next).tag().equals("VBN");
  }

  /** The index behind the clause that begins at a token. */
  static int end(List<Token> tokens, int begin) {
    int end = begin;
    while (end < tokens.size()
        && RoleWords.isPhraseWord(tokens, end, true)
        && !(tokens.get(end).tag().equals("CC")
            && (end + 1 == tokens.size() || tokens.get(end + 1).isVerb()))) {
      end++;
    }
    while (end > begin && !RoleWords.endsPhrase(tokens.get(end - 1))) {
      end--;
    }
    return end;
  }
}
