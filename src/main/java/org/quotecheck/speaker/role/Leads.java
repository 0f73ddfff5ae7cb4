package org.quotecheck.speaker.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.article.Scope;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;
import org.quotecheck.speaker.referent.Referent;

/**
 * Finds the words for somebody without a name whom the article begins with, to be named further
 * down: "Former chairman calls for a plan" in the headline, "A former chairman of the party says"
 * in the first sentence.
 */
final class Leads {
  private final Narrative narrative;
  private final Appositions appositions;

  Leads(Narrative narrative, Appositions appositions) {
    this.narrative = narrative;
    this.appositions = appositions;
  }

  /**
   * What is said of the subject of the headline and of the sentences right below it, as far as they
   * stand in paragraphs above the first one that names a person, and do not have the surname.
   */
  List<TokenRange> find(Referent person) {
    int named = narrative.paragraph(person.occurrences().get(0).sentence());
    List<TokenRange> found = new ArrayList<>();
    int end = Math.min(named, Math.max(2, narrative.beginOfText() + 1));
    for (int s = 0; s < narrative.size() && narrative.paragraph(s) < end; s++) {
      // "Governor endorses Lee": the governor is somebody else.
      boolean another =
          narrative.sentence(s).tokens().stream()
              .anyMatch(token -> token.text().equalsIgnoreCase(person.surname()));
      if (!another) {
        int number = s;
        ofSubjectWithoutName(s, 0)
            .or(() -> ofSubjectWithoutName(number, behindColon(number)))
            .or(() -> ofObject(number))
            .ifPresent(found::add);
        ofSource(s).ifPresent(found::add);
      }
    }
    return found;
  }

  /** In a headline, "Letters: a gardener replies", the index behind the colon; else 0. */
  private int behindColon(int number) {
    List<Token> tokens = narrative.sentence(number).tokens();
    int colon = 0;
    while (narrative.paragraph(number) == 0
        && colon + 1 < tokens.size()
        && !tokens.get(colon).text().equals(":")) {
      colon++;
    }
    return narrative.paragraph(number) == 0 && colon + 1 < tokens.size() ? colon + 1 : 0;
  }

  /** "A jury convicted a prominent farmer": nobody is named by the sentence. */
  private Optional<TokenRange> ofObject(int number) {
    Sentence sentence = narrative.sentence(number);
    List<Token> tokens = sentence.tokens();
    if (tokens.stream().anyMatch(token -> token.name() == Token.Name.PERSON)) {
      return Optional.empty();
    }
    for (int i = 1; i < tokens.size(); i++) {
      boolean object =
          sentence.relations().get(i).equals("obj")
              && sentence.relations().get(sentence.heads().get(i)).equals("root");
      boolean alone = object && tokens.get(i).tag().equals("NN") && !isSubjectPerson(sentence, i);
      int first = i;
      while (alone && first > 0 && Modifiers.isModifier(tokens, first - 1)) {
        first--;
      }
      if (alone
          && first > 0
          && RoleWords.isRole(tokens, i)
          && Appositions.INDEFINITE.contains(tokens.get(first - 1).text())) {
        return Optional.of(new TokenRange(number, first, i));
      }
    }
    return Optional.empty();
  }

  /** "A judge has jailed a farmer": it goes on with either. */
  private static boolean isSubjectPerson(Sentence sentence, int object) {
    return sentence.tokens().subList(0, sentence.heads().get(object)).stream()
        .anyMatch(token -> token.isNoun() && isPerson(token));
  }

  private Optional<TokenRange> ofSubjectWithoutName(int number, int begin) {
    List<Token> tokens = narrative.sentence(number).tokens();
    int end = begin;
    while (end < tokens.size() && !isPredicate(tokens.get(end))) {
      if (tokens.get(end).name() == Token.Name.PERSON || Sentence.isStandIn(tokens, end)) {
        return Optional.empty();
      }
      end++;
    }
    if (end == begin || end == tokens.size() || RoleWords.isPluralRole(tokens.get(end - 1))) {
      return Optional.empty();
    }
    String first = tokens.get(begin).text().toLowerCase(Locale.ROOT);
    boolean definite = first.equals("the") || tokens.get(begin).tag().equals("PRP$");
    // "The potter who moved to an island" is a headline of somebody yet to be named.
    boolean heading =
        first.equals("the")
            && narrative.scope(number) == Scope.HEADLINE
            && tokens.get(end - 1).text().equals("who");
    return (definite && !heading) || isOfSomebodyElse(number, end)
        ? Optional.empty()
        : appositions
            .at(number, tokens.subList(0, end), begin)
            .filter(words -> tellsOfPerson(tokens.subList(words.first(), words.last() + 1)));
  }

  /** "…, according to a harbour pilot who saw it". */
  private Optional<TokenRange> ofSource(int number) {
    List<Token> tokens = narrative.sentence(number).tokens();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      boolean source =
          tokens.get(i - 2).text().equalsIgnoreCase("according")
              && tokens.get(i - 1).text().equals("to")
              && Appositions.INDEFINITE.contains(tokens.get(i).text());
      if (source) {
        return appositions
            .at(number, tokens, i)
            .filter(words -> tellsOfPerson(tokens.subList(words.first(), words.last() + 1)));
      }
    }
    return Optional.empty();
  }

  /** "A judge has jailed a man": the article goes on with the man, as likely as not. */
  private boolean isOfSomebodyElse(int number, int begin) {
    Sentence sentence = narrative.sentence(number);
    for (int i = begin; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean object =
          sentence.relations().get(i).equals("obj")
              && sentence.relations().get(sentence.heads().get(i)).equals("root");
      if (object && token.tag().equals("NN") && isPerson(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(Token token) {
    return SourceNouns.isRole(token.text())
        || SourceNouns.kind(token.text()) == Speaker.Kind.ANONYMOUS;
  }

  /** "A storm hit the coast": nobody is a storm; nor "a keeper's late header". */
  private static boolean tellsOfPerson(List<Token> words) {
    int head = 0;
    while (head + 1 < words.size()
        && !words.get(head + 1).tag().matches("IN|TO|W.*|VB.*")
        && !isOfChildren(words, head + 1)) {
      head++;
    }
    return RoleWords.isRole(words.get(head));
  }

  /** The hyphen behind "mum" in "mum-of-three". */
  private static boolean isOfChildren(List<Token> words, int i) {
    return i + 1 < words.size()
        && words.get(i).tag().equals("HYPH")
        && words.get(i + 1).text().equalsIgnoreCase("of");
  }

  private static boolean isPredicate(Token token) {
    return token.isFinite() || token.text().equals(":");
  }
}
