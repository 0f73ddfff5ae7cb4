package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * Finds what the article says a person is at one mention of the name: the words before it, behind
 * it, and in brackets.
 */
final class RoleFinder {
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
    return appositions.at(name.sentence(), tokens, copula + 1).map(this::role);
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
    while (first < at.token() && RoleWords.isOpening(tokens.get(first))) {
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
