package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * Finds what the article says a person is at one mention of the name: the words before it, behind
 * it, and in brackets.
 */
final class RoleFinder {
  private static final Pattern COUNT =
      Pattern.compile("(?i)^(?:\\d+|two|three|four|five|six|both|several|some|many) ");

  private final Narrative narrative;
  private final Affiliations affiliations;
  private final Appositions appositions;

  RoleFinder(Narrative narrative) {
    this.narrative = narrative;
    this.affiliations = new Affiliations(narrative);
    this.appositions = new Appositions(narrative);
  }

  /** All roles given at a mention, the most telling construction first. */
  List<Role> find(NameOccurrence name) {
    List<Role> roles = new ArrayList<>();
    if (name.type() != Token.Name.PERSON) {
      appositions.ofBody(name).map(this::role).ifPresent(roles::add);
      return roles;
    }
    appositions.behind(name).map(this::role).ifPresent(roles::add);
    before(name).ifPresent(roles::add);
    commaBefore(name).ifPresent(roles::add);
    appositions.fronted(name).map(this::role).ifPresent(roles::add);
    appositions.lettersBehind(name).map(this::role).ifPresent(roles::add);
    if (roles.isEmpty()) {
      shared(name).ifPresent(roles::add);
    }
    return roles;
  }

  /** "White House press secretary Josh Earnest", "Trump's lawyer Michael Cohen". */
  private Optional<Role> before(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int last = name.first() - 1;
    while (last >= 0 && Honorifics.isCourtesy(tokens.get(last).text())) {
      last--;
    }
    return last >= 0 && RoleWords.isPluralRole(tokens.get(last))
        ? Optional.empty()
        : phraseEndingAt(name.sentence(), tokens, last);
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
    boolean quoted =
        first > 0
            && Appositions.SPEAKERS_OWN.contains(
                tokens.get(first - 1).text().toLowerCase(Locale.ROOT));
    return quoted ? Optional.empty() : Optional.of(role(sentence, first, last));
  }

  /**
   * "said US State Department spokesman, Ned Price"; "the committee's chairman, Bob Corker, said".
   */
  private Optional<Role> commaBefore(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int comma = name.first() - 1;
    while (comma > 0 && NameFinder.isTitle(tokens.get(comma).text())) {
      comma--;
    }
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
    boolean subject = isAppositive(narrative.sentence(name.sentence()), name, i - 1, end);
    return role && subject ? Optional.of(role(name.sentence(), first, end - 1)) : Optional.empty();
  }

  /** The parser may hang the name on a complement: on "union" in "head of the union, Ann Roe". */
  private static boolean isAppositive(
      Sentence sentence, NameOccurrence name, int roleWord, int end) {
    for (int i = name.first(); i <= name.last(); i++) {
      int head = sentence.heads().get(i);
      boolean complement =
          head > roleWord && head < end && sentence.relations().get(i).equals("appos");
      if (head == roleWord || complement) {
        return true;
      }
    }
    return sentence.heads().get(roleWord) == name.last();
  }

  /**
   * What is said of the subject of a verb, name or pronoun: "Smith is the party's leader in the
   * Senate"; "she holds great power as the attorney general".
   */
  Optional<Role> ofSubject(Narrative.At subject) {
    Sentence sentence = narrative.sentence(subject.sentence());
    List<Token> tokens = sentence.tokens();
    // In "The oldest judge, Ruth Abara, sits as" the parser takes the judge for the subject.
    boolean apposed = sentence.relations().get(subject.token()).equals("appos");
    int noun = apposed ? sentence.heads().get(subject.token()) : subject.token();
    int predicate = sentence.heads().get(noun);
    if (predicate < 0 || !sentence.relations().get(noun).equals("nsubj")) {
      return Optional.empty();
    }
    int next = subject.token() + 1;
    // What somebody "was", for an evening or once, is not what they are; nor what they "are not".
    boolean copula =
        next + 1 < tokens.size()
            && tokens.get(next).lemma().equals("be")
            && tokens.get(next).tag().equals("VBZ")
            && !tokens.get(next + 1).lemma().equals("not");
    if (copula && RoleWords.isRole(tokens.get(predicate))) {
      return appositions.at(subject.sentence(), tokens, next + 1).map(this::role);
    }
    return asPhrase(subject.sentence(), sentence, predicate);
  }

  /** With "the", since "as a student" tells what somebody was at the time. */
  private Optional<Role> asPhrase(int number, Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    for (int i = verb + 1; i + 2 < tokens.size(); i++) {
      int head = sentence.heads().get(i);
      boolean as =
          tokens.get(i).text().equals("as")
              && tokens.get(i + 1).text().equals("the")
              && head > i
              && RoleWords.isRole(tokens.get(head))
              && sentence.relations().get(i).equals("case");
      // "Lee spoke of Smith as the nominee": whoever is named right before is the nominee.
      boolean another = i > verb + 1 && tokens.get(i - 1).name() == Token.Name.PERSON;
      if (as && !another && isBelow(sentence, head, verb)) {
        return appositions.at(number, tokens, i + 1).map(this::role);
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

  /**
   * "Sens. Jon Tester and David Vitter", "two voters, Ann Lee and Bob Marsh": the title before the
   * first name is in the plural and meant for the others too.
   */
  private Optional<Role> shared(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int begin = name.first();
    boolean listed = false;
    while (begin > 1 && isJoint(tokens.get(begin - 1)) && endsName(tokens, begin - 2)) {
      begin = beginOfName(tokens, begin - 2);
      listed = true;
    }
    int title = begin - 1;
    boolean comma = title > 0 && tokens.get(title).text().equals(",");
    title -= comma ? 1 : 0;
    boolean others = listed || isFollowedByName(tokens, name.last() + 1);
    return title >= 0 && others && RoleWords.isPluralRole(tokens.get(title))
        ? phraseEndingAt(name.sentence(), tokens, title)
            .map(role -> new Role(singular(role.title()), role.affiliation(), role.span()))
        : Optional.empty();
  }

  private static boolean isJoint(Token token) {
    return token.text().equals("and") || token.text().equals(",");
  }

  /** The name itself, or the party in brackets behind it. */
  private static boolean endsName(List<Token> tokens, int i) {
    return tokens.get(i).name() == Token.Name.PERSON || tokens.get(i).tag().equals("-RRB-");
  }

  private static int beginOfName(List<Token> tokens, int last) {
    int i = last;
    if (tokens.get(i).tag().equals("-RRB-")) {
      while (i > 0 && !tokens.get(i).tag().equals("-LRB-")) {
        i--;
      }
      i--;
    }
    while (i > 0 && tokens.get(i - 1).name() == Token.Name.PERSON) {
      i--;
    }
    return Math.max(0, i);
  }

  private static boolean isFollowedByName(List<Token> tokens, int behind) {
    int i = RoleWords.behindBrackets(tokens, behind);
    return i + 1 < tokens.size()
        && isJoint(tokens.get(i))
        && tokens.get(i + 1).name() == Token.Name.PERSON;
  }

  /** "Sens." becomes "Sen.", "two young voters" becomes "young voter". */
  private static String singular(String title) {
    String one = title.replaceFirst("s(\\.?)$", "$1");
    return COUNT.matcher(one).replaceFirst("");
  }

  /** The roles of somebody unnamed whom the article begins with. */
  List<Role> ofLead() {
    return new Leads(narrative, appositions).find().stream().map(this::role).toList();
  }

  /** The body or place that stands right at the name: "Jonah Goldberg of the National Review". */
  Optional<String> beside(NameOccurrence name) {
    return Optional.ofNullable(affiliations.beside(name));
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
    while (first < at.token()
        && RoleWords.isOpening(tokens.get(first))
        && !tokens.get(first + 1).tag().equals("HYPH")) {
      first++;
    }
    return role(at.sentence(), first, at.token());
  }

  private Role role(Appositions.Words words) {
    return role(words.sentence(), words.first(), words.last());
  }

  private Role role(int sentence, int first, int last) {
    Span span = narrative.span(sentence, first, last);
    return new Role(narrative.text(span), affiliations.find(sentence, first, last), span);
  }
}
