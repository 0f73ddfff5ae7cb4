package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Occupations;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Finds what is said of the subject of a verb, name or pronoun: "Smith is the party's leader in the
 * Senate"; "she holds great power as the attorney general"; "Jane Roe, 41, works as a cleaner".
 */
public final class Predications {
  private static final Set<String> SERVING = Set.of("work", "serve", "act", "volunteer", "double");

  private static final Set<String> AT = Set.of("at", "in", "near", "off");

  private static final Pattern CLAUSE = Pattern.compile("(?:who|whose|representing) .*");

  private final Narrative narrative;
  private final Appositions appositions;

  Predications(Narrative narrative, Appositions appositions) {
    this.narrative = narrative;
    this.appositions = appositions;
  }

  /** Whether the words of a role are a clause or a verb rather than a title or description. */
  public static boolean isClause(String title) {
    return CLAUSE.matcher(title).matches() || Occupations.beginsWithLiving(title);
  }

  Optional<TokenRange> of(Narrative.At subject) {
    Sentence sentence = narrative.sentence(subject.sentence());
    List<Token> tokens = sentence.tokens();
    // In "The oldest judge, Ruth Abara, sits as" the parser takes the judge for the subject.
    boolean apposed = sentence.relations().get(subject.token()).equals("appos");
    int noun = apposed ? sentence.heads().get(subject.token()) : subject.token();
    String relation = sentence.relations().get(noun);
    int verb = behindAge(tokens, subject.token() + 1);
    if (relation.startsWith("nsubj") || relation.equals("root")) {
      Optional<TokenRange> said = ofVerb(subject.sentence(), tokens, verb);
      if (said.isPresent()) {
        return said;
      }
    }
    int predicate = sentence.heads().get(noun);
    return predicate >= 0 && relation.startsWith("nsubj")
        ? asPhrase(subject.sentence(), sentence, predicate)
        : Optional.empty();
  }

  /** The index of the verb in "Jane Roe, 41, works", "his son, Bo, is a cooper". */
  private static int behindAge(List<Token> tokens, int begin) {
    boolean comma = begin < tokens.size() && RoleWords.isPause(tokens.get(begin));
    int behind = comma ? Asides.behindAge(tokens, begin + 1) : begin;
    boolean between =
        comma && begin > 1 && behind == begin + 1 && RoleWords.isPause(tokens.get(begin - 2));
    if (between && behind < tokens.size() && isCopula(tokens, behind)) {
      return behind;
    }
    return behind > begin + 1 ? behind : begin;
  }

  /**
   * In the present only: what somebody "was", for an evening or once, is not what they are; nor
   * what they "are not".
   */
  private Optional<TokenRange> ofVerb(int sentence, List<Token> tokens, int verb) {
    int next = verb + 1;
    while (next < tokens.size() && tokens.get(next).tag().equals("RB")) {
      if (tokens.get(next).lemma().equals("not")) {
        return Optional.empty();
      }
      next++;
    }
    if (next + 1 >= tokens.size()) {
      return Optional.empty();
    }
    boolean been = tokens.get(verb).text().equals("has") && tokens.get(next).text().equals("been");
    been |= isCopula(tokens, verb) && tokens.get(next).text().equals("been");
    boolean chosen = !been && tokens.get(next).tag().equals("VBN");
    if (!chosen && (isCopula(tokens, verb) || been)) {
      return appositions
          .at(sentence, tokens, been ? next + 1 : next)
          .filter(words -> isNamed(tokens, words));
    }
    if (!tokens.get(verb).tag().equals("VBZ")) {
      return Optional.empty();
    }
    if (SERVING.contains(tokens.get(verb).lemma()) && tokens.get(next).text().equals("as")) {
      return appositions.at(sentence, tokens, next + 1);
    }
    int behind = ClauseBehind.end(tokens, next + 1);
    if (Occupations.isAtPlace(tokens.get(verb).lemma())
        && next == verb + 1
        && AT.contains(tokens.get(next).text())
        && behind > next + 1) {
      return Optional.of(new TokenRange(sentence, verb, behind - 1));
    }
    if (!Occupations.isLiving(tokens.get(verb).lemma()) || next > verb + 1) {
      return Optional.empty();
    }
    int end = ClauseBehind.end(tokens, next);
    String first = tokens.get(next).text();
    boolean object =
        end > next
            && !tokens.get(next).tag().equals("IN")
            && (!tokens.get(verb).lemma().equals("own") || first.equals("a") || first.equals("an"));
    return object ? Optional.of(new TokenRange(sentence, verb, end - 1)) : Optional.empty();
  }

  /** "is", and "’s" behind a pronoun, which the tagger may take for a possessive ending. */
  private static boolean isCopula(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    boolean present = token.tag().equals("VBZ") && token.lemma().equals("be");
    boolean short_ = verb > 0 && tokens.get(verb - 1).isPronoun() && token.text().matches("['’]s");
    return present || short_;
  }

  /** Of those with a noun for a job, and not "a disaster", whatever it is called. */
  private static boolean isNamed(List<Token> tokens, TokenRange words) {
    for (int i = words.first(); i <= words.last(); i++) {
      if (RoleWords.isRole(tokens, i)) {
        return true;
      }
      if (tokens.get(i).tag().equals("IN") && !RoleWords.isInsideName(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** With "the", since "as a student" tells what somebody was at the time. */
  private Optional<TokenRange> asPhrase(int number, Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    for (int i = verb + 1; i + 2 < tokens.size(); i++) {
      int head = sentence.heads().get(i);
      boolean as =
          tokens.get(i).text().equals("as")
              && tokens.get(i + 1).text().equals("the")
              && head > i
              && RoleWords.isRole(tokens, head)
              && sentence.relations().get(i).equals("case");
      // "Lee spoke of Smith as the nominee": whoever is named right before is the nominee.
      boolean another = i > verb + 1 && tokens.get(i - 1).name() == Token.Name.PERSON;
      if (as && !another && isBelow(sentence, head, verb)) {
        return appositions.at(number, tokens, i + 1);
      }
    }
    return Optional.empty();
  }

  /** In "holds great power as the attorney general" the parser may hang the office on "power". */
  private static boolean isBelow(Sentence sentence, int token, int verb) {
    int i = sentence.heads().get(token);
    while (i > verb && !sentence.relations().get(i).startsWith("acl")) {
      i = sentence.heads().get(i);
    }
    return i == verb;
  }
}
