package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Scope;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.GivenNames;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.lexicon.SourceNouns;

/**
 * Mends what the recogniser got wrong of names by what the rest of the article tells: names cut too
 * long in headlines, missed ones, and given names whose surname stands with another's.
 */
final class NameMending {
  private final Narrative narrative;
  private final List<NameOccurrence> found;

  NameMending(Narrative narrative, List<NameOccurrence> found) {
    this.narrative = narrative;
    this.found = new ArrayList<>(CutNames.mend(narrative, HyphenatedNames.join(narrative, found)));
  }

  /** The names in text order. */
  List<NameOccurrence> mend() {
    cutInHeadline();
    new MissedFullNames(narrative, found).add();
    addMissedSurnames();
    addMissedGivenNames();
    addSelfGivenNames();
    new BodyNames(narrative).mend(found);
    LongBodyNames.mend(narrative, found);
    found.sort(Comparator.comparing(NameOccurrence::span));
    shareSurnames();
    return Handles.resolve(narrative, OneKindOfName.settle(narrative, found));
  }

  /**
   * "James and Olive Meehan": one surname is given for both. Only where the first name is not used
   * as a surname, as in "Clinton and Kelly Ayotte".
   */
  private void shareSurnames() {
    Set<String> surnames = new HashSet<>();
    for (NameOccurrence name : found) {
      if (name.isFullName()) {
        surnames.add(name.surname());
      }
    }
    for (int i = 0; i + 1 < found.size(); i++) {
      NameOccurrence name = found.get(i);
      NameOccurrence next = found.get(i + 1);
      boolean joint =
          name.words().size() == 1
              && name.type() == Token.Name.PERSON
              && name.title().isEmpty()
              && GivenNames.has(name.surname())
              && !surnames.contains(name.surname())
              && next.isFullName()
              && next.words().size() == 2
              && GivenNames.has(next.words().get(0))
              && next.sentence() == name.sentence()
              && next.first() == name.last() + 2
              && isAnd(narrative.sentence(name.sentence()).tokens().get(name.last() + 1));
      if (joint) {
        found.set(i, name.withSurname(next.surname()));
      }
    }
  }

  private static boolean isAnd(Token token) {
    return token.text().equals("and") || token.text().equals("&");
  }

  /**
   * In a headline in capitals the recogniser takes the words behind a name for part of it: "Glenn
   * Beck Blasts Drudge". The text below tells where the name ends.
   */
  private void cutInHeadline() {
    Set<List<String>> below = new HashSet<>();
    for (NameOccurrence name : found) {
      if (narrative.scope(name.sentence()) != Scope.HEADLINE && name.isFullName()) {
        below.add(name.words());
      }
    }
    found.replaceAll(
        name -> {
          boolean headline =
              narrative.scope(name.sentence()) == Scope.HEADLINE
                  && name.isFullName()
                  && !isHyphenated(name);
          for (int length = name.words().size() - 1; headline && length > 1; length--) {
            List<String> words = name.words().subList(0, length);
            if (below.contains(words)) {
              return name.cutTo(words, narrative);
            }
          }
          return name;
        });
  }

  private boolean isHyphenated(NameOccurrence name) {
    return narrative.text(name.span()).contains("-");
  }

  /**
   * A surname alone, misspelt or not, that the recogniser took for a common word: "Wines believes"
   * where a Leslie Wimes has been named.
   */
  private void addMissedSurnames() {
    Set<String> surnames = new HashSet<>();
    Set<Span> taken = new HashSet<>();
    for (NameOccurrence name : found) {
      taken.add(narrative.token(name.at()).span());
      if (name.isFullName()) {
        surnames.add(name.surname().toLowerCase(Locale.ROOT));
      }
    }
    for (int s = 0; s < narrative.size(); s++) {
      Sentence sentence = narrative.sentence(s);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean titled =
            i > 0
                && NameFinder.isTitleWord(sentence.tokens().get(i - 1).text())
                && NameFinder.isCapitalised(sentence.tokens().get(i - 1))
                && sentence.heads().get(i - 1) == i;
        boolean subject =
            (titled || isSubject(sentence, i))
                && token.isNoun()
                && token.name() == Token.Name.NONE
                && NameFinder.isCapitalised(token)
                && !taken.contains(token.span());
        String word = NameFinder.plain(token).toLowerCase(Locale.ROOT);
        if (subject
            && (titled || i == 0 || !sentence.relations().get(i - 1).equals("compound"))
            && surnames.stream().anyMatch(name -> name.equals(word) || Names.isSlip(name, word))) {
          List<String> words = List.of(NameFinder.plain(token));
          found.add(new NameOccurrence(s, i, i, token.span(), words, Token.Name.PERSON, ""));
        }
      }
    }
  }

  private static boolean isSubject(Sentence sentence, int i) {
    int verb = sentence.heads().get(i);
    return sentence.relations().get(i).equals("nsubj")
        && verb >= 0
        && sentence.tokens().get(verb).isVerb();
  }

  /**
   * "Lina, a seamstress, said": whom the article calls by one name only, as it does children,
   * people in danger and many in whose country it is the whole name.
   */
  private void addMissedGivenNames() {
    for (int s = 0; s < narrative.size(); s++) {
      Sentence sentence = narrative.sentence(s);
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        boolean kin = isSetOffKin(tokens, i) && token.name() != Token.Name.PERSON;
        boolean alone =
            token.isProperNoun()
                && (kin || token.name() == Token.Name.NONE)
                && NameFinder.isCapitalised(token)
                && !Sentence.isStandIn(tokens, i)
                && (kin || sentence.relations().get(i).equals("nsubj"))
                && (i == 0 || !tokens.get(i - 1).isProperNoun())
                && (i == 0 || !tokens.get(i - 1).tag().equals("DT"));
        boolean person =
            alone && (kin || GivenNames.has(token.text()) || isDescribedAsPerson(tokens, i + 1));
        if (kin && person) {
          replace(s, i, i);
        } else if (person && found.stream().noneMatch(name -> name.span().overlaps(token.span()))) {
          List<String> words = List.of(NameFinder.plain(token));
          found.add(new NameOccurrence(s, i, i, token.span(), words, Token.Name.PERSON, ""));
        }
      }
    }
  }

  /** "Her father, Piers, said". */
  private static boolean isSetOffKin(List<Token> tokens, int i) {
    return i > 2
        && i + 1 < tokens.size()
        && tokens.get(i - 1).text().equals(",")
        && tokens.get(i + 1).text().equals(",")
        && tokens.get(i - 2).tag().equals("NN")
        && SourceNouns.isRole(tokens.get(i - 2).text())
        && tokens.get(i - 3).tag().startsWith("PRP");
  }

  /** "Who identified herself as Mama Tosin". */
  private void addSelfGivenNames() {
    for (int s = 0; s < narrative.size(); s++) {
      Sentence sentence = narrative.sentence(s);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Optional<Span> name =
            sentence.tokens().get(i).isNoun() || sentence.tokens().get(i).tag().equals("CD")
                ? SelfNaming.behind(sentence, i)
                : Optional.empty();
        if (name.isPresent()) {
          replace(s, name.get().begin(), name.get().end() - 1);
        }
      }
    }
  }

  private void replace(int sentence, int first, int last) {
    Span span = narrative.span(sentence, first, last);
    if (found.stream()
        .noneMatch(name -> name.type() == Token.Name.PERSON && span.equals(name.span()))) {
      found.removeIf(name -> name.span().overlaps(span));
      List<String> words =
          narrative.sentence(sentence).tokens().subList(first, last + 1).stream()
              .map(NameFinder::plain)
              .toList();
      found.add(new NameOccurrence(sentence, first, last, span, words, Token.Name.PERSON, ""));
    }
  }

  /** ", 48,", ", aged six,", ", a seamstress". */
  private static boolean isDescribedAsPerson(List<Token> tokens, int comma) {
    if (comma + 2 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
      return false;
    }
    Token next = tokens.get(comma + 1);
    boolean age = next.text().matches("\\d{1,3}") && tokens.get(comma + 2).text().equals(",");
    boolean who = next.text().equals("who") || next.text().equals("aged");
    int noun = comma + 2;
    while (noun + 1 < tokens.size()
        && tokens.get(noun).tag().matches("JJ|CD|HYPH|NN.*")
        && tokens.get(noun + 1).tag().matches("JJ|CD|HYPH|NN.*")) {
      noun++;
    }
    boolean job = Set.of("a", "an").contains(next.text()) && RoleWords.isRole(tokens.get(noun));
    return age || who || job;
  }
}
