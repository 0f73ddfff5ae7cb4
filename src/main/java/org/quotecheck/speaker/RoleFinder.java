package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * Finds what the article says a person is at one mention of the name: the words before it, behind
 * it, and in brackets.
 */
final class RoleFinder {
  private static final Set<String> INDEFINITE = Set.of("a", "an", "one");

  /** Verbs that say what somebody does for a body, as a title would. */
  private static final Set<String> LEADING =
      Set.of(
          "captain",
          "chair",
          "coach",
          "direct",
          "edit",
          "found",
          "head",
          "helm",
          "lead",
          "manage",
          "oversee",
          "own",
          "represent",
          "run",
          "study",
          "teach");

  private final Narrative narrative;
  private final Affiliations affiliations;

  RoleFinder(Narrative narrative) {
    this.narrative = narrative;
    this.affiliations = new Affiliations(narrative);
  }

  /** All roles given at a mention, the most telling construction first. */
  List<Role> find(NameOccurrence name) {
    List<Role> roles = new ArrayList<>();
    if (name.type() != Token.Name.PERSON) {
      behind(name, RoleWords::isBody).ifPresent(roles::add);
      return roles;
    }
    behind(name, RoleWords::isRole).ifPresent(roles::add);
    before(name).ifPresent(roles::add);
    commaBefore(name).ifPresent(roles::add);
    predicate(name).ifPresent(roles::add);
    return roles;
  }

  /** "White House press secretary Josh Earnest", "Trump's lawyer Michael Cohen". */
  private Optional<Role> before(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int last = name.first() - 1;
    while (last >= 0 && Honorifics.isCourtesy(tokens.get(last).text())) {
      last--;
    }
    return phraseEndingAt(name.sentence(), tokens, last);
  }

  private Optional<Role> phraseEndingAt(int sentence, List<Token> tokens, int last) {
    int head =
        last < 0 || RoleWords.isRole(tokens.get(last)) ? last : RoleWords.beforeOf(tokens, last);
    if (head < 0) {
      return Optional.empty();
    }
    int first = head;
    while (first > 0 && RoleWords.isModifier(tokens, first - 1)) {
      first--;
    }
    while (first < last && !RoleWords.startsPhrase(tokens.get(first))) {
      first++;
    }
    return Optional.of(role(sentence, first, last));
  }

  /** "Ned Price, a State Department spokesman, said"; "Carmel Martin, who heads the centre". */
  private Optional<Role> behind(NameOccurrence name, Predicate<Token> isHead) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int i = name.last() + 1;
    if (i < tokens.size() && tokens.get(i).tag().equals("-LRB-")) {
      while (i < tokens.size() && !tokens.get(i).tag().equals("-RRB-")) {
        i++;
      }
      i++;
    }
    if (i >= tokens.size() || !RoleWords.isPause(tokens.get(i))) {
      return Optional.empty();
    }
    i++;
    if (i + 1 < tokens.size()
        && tokens.get(i).tag().equals("CD")
        && RoleWords.isPause(tokens.get(i + 1))) {
      i += 2;
    }
    if (i < tokens.size()
        && (tokens.get(i).tag().equals("WP") || tokens.get(i).tag().equals("WDT"))) {
      return relative(name.sentence(), tokens, i);
    }
    return apposition(name.sentence(), tokens, i, isHead);
  }

  private Optional<Role> apposition(int sentence, List<Token> tokens, int begin) {
    return apposition(sentence, tokens, begin, RoleWords::isRole);
  }

  private Optional<Role> apposition(
      int sentence, List<Token> tokens, int begin, Predicate<Token> isHead) {
    int first = begin;
    while (first < tokens.size() && RoleWords.isOpening(tokens.get(first))) {
      first++;
    }
    // "a pulmonologist": whatever a person is said to be with an indefinite article is what they
    // are.
    boolean indefinite =
        first == begin + 1
            && INDEFINITE.contains(tokens.get(begin).text().toLowerCase(Locale.ROOT));
    int end = first;
    boolean role = false;
    boolean complement = false;
    while (end < tokens.size() && RoleWords.isPhraseWord(tokens.get(end), role)) {
      if (role
          && tokens.get(end).tag().equals("CC")
          && end + 1 < tokens.size()
          && RoleWords.isOpening(tokens.get(end + 1))) {
        // "a professor of surgery and the editor of a journal": the first is enough.
        break;
      }
      complement |= tokens.get(end).tag().equals("IN");
      boolean head =
          isHead.test(tokens.get(end)) || (indefinite && RoleWords.isLastNoun(tokens, end));
      role |= !complement && head;
      end++;
    }
    while (end > first
        && !RoleWords.startsPhrase(tokens.get(end - 1))
        && !tokens.get(end - 1).tag().equals("POS")) {
      end--;
    }
    return role && end > first ? Optional.of(role(sentence, first, end - 1)) : Optional.empty();
  }

  private Optional<Role> relative(int sentence, List<Token> tokens, int pronoun) {
    int verb = pronoun + 1;
    while (verb < tokens.size()
        && (tokens.get(verb).tag().equals("RB")
            || Set.of("have", "be").contains(tokens.get(verb).lemma()))) {
      verb++;
    }
    if (verb >= tokens.size()) {
      return Optional.empty();
    }
    String lemma = tokens.get(verb).lemma();
    if (lemma.equals("serve")
        && verb + 2 < tokens.size()
        && tokens.get(verb + 1).text().equals("as")) {
      return apposition(sentence, tokens, verb + 2);
    }
    boolean office = LEADING.contains(lemma);
    if (office && tokens.get(verb).isVerb()) {
      int end = verb + 1;
      while (end < tokens.size()
          && RoleWords.isPhraseWord(tokens.get(end), true)
          && !tokens.get(end).tag().equals("CC")) {
        end++;
      }
      return end > verb + 1 ? Optional.of(role(sentence, pronoun, end - 1)) : Optional.empty();
    }
    return verb > pronoun + 1 ? apposition(sentence, tokens, verb) : Optional.empty();
  }

  /**
   * "said US State Department spokesman, Ned Price"; "the committee's chairman, Bob Corker, said".
   */
  private Optional<Role> commaBefore(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int comma = name.first() - 1;
    if (comma < 1 || !tokens.get(comma).text().equals(",")) {
      return Optional.empty();
    }
    int end = comma;
    int first = end;
    while (first > 0
        && (RoleWords.isModifier(tokens, first - 1) || RoleWords.isLink(tokens, first - 1))) {
      first--;
    }
    while (first < end && !RoleWords.startsPhrase(tokens.get(first))) {
      first++;
    }
    int i = first;
    while (i < end && !tokens.get(i).tag().equals("IN")) {
      i++;
    }
    boolean role = i > first && RoleWords.isRole(tokens.get(i - 1));
    boolean subject = isAppositive(narrative.sentence(name.sentence()), name, i - 1);
    return role && subject ? Optional.of(role(name.sentence(), first, end - 1)) : Optional.empty();
  }

  private static boolean isAppositive(Sentence sentence, NameOccurrence name, int roleWord) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (sentence.heads().get(i) == roleWord) {
        return true;
      }
    }
    return sentence.heads().get(roleWord) == name.last();
  }

  /** "Smith is the party's leader in the Senate". */
  private Optional<Role> predicate(NameOccurrence name) {
    Sentence sentence = narrative.sentence(name.sentence());
    int head = sentence.heads().get(name.last());
    if (head < 0
        || !sentence.relations().get(name.last()).equals("nsubj")
        || !RoleWords.isRole(sentence.tokens().get(head))) {
      return Optional.empty();
    }
    List<Token> tokens = sentence.tokens();
    int copula = name.last() + 1;
    if (copula >= tokens.size() || !tokens.get(copula).lemma().equals("be")) {
      return Optional.empty();
    }
    return apposition(name.sentence(), tokens, copula + 1);
  }

  /** The role in the words that describe somebody unnamed, articles left out. */
  Optional<Role> ofPhrase(Span phrase) {
    return narrative.find(phrase).map(at -> ofPhrase(phrase, at));
  }

  private Role ofPhrase(Span phrase, Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    int first = at.token();
    while (first > 0 && tokens.get(first - 1).span().begin() >= phrase.begin()) {
      first--;
    }
    while (first < at.token() && RoleWords.isOpening(tokens.get(first))) {
      first++;
    }
    return role(at.sentence(), first, at.token());
  }

  private Role role(int sentence, int first, int last) {
    Span span = narrative.span(sentence, first, last);
    return new Role(narrative.text(span), affiliations.find(sentence, first, last), span);
  }
}
