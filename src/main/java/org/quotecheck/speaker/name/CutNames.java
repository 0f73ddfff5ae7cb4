package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.GivenNames;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.lexicon.SourceNouns;

/**
 * Gives names back what the recogniser cut off: the given name of "Piers Lonsdale-Grey", of which
 * it knows the surname alone; and takes away what it added, the place and rank before "SSP Irfan
 * Samo".
 */
final class CutNames {
  private final Narrative narrative;
  private final Set<String> surnames = new HashSet<>();

  CutNames(Narrative narrative, List<NameOccurrence> found) {
    this.narrative = narrative;
    for (NameOccurrence name : found) {
      if (name.type() == Token.Name.PERSON && isFull(name)) {
        surnames.add(name.surname());
      }
    }
  }

  /** The names, each as it stands in full. */
  static List<NameOccurrence> mend(Narrative narrative, List<NameOccurrence> found) {
    CutNames names = new CutNames(narrative, found);
    List<NameOccurrence> people =
        found.stream()
            .map(
                name ->
                    name.type() == Token.Name.PERSON
                        ? names.withGivenName(names.withoutRank(name))
                        : name)
            .toList();
    Set<String> surnames = new HashSet<>();
    for (NameOccurrence name : people) {
      String text = narrative.text(name.span());
      if (name.type() == Token.Name.PERSON && text.contains("-")) {
        surnames.add(text.substring(text.indexOf(' ') + 1));
      }
    }
    return people.stream()
        .map(
            name ->
                surnames.contains(narrative.text(name.span())) ? name.as(Token.Name.PERSON) : name)
        .toList();
  }

  /** Whether more than a surname stands there, be that one of several words. */
  private boolean isFull(NameOccurrence name) {
    return narrative.text(name.span()).contains(" ");
  }

  /**
   * Only where the article gives the surname no other given name: else "Coach Lonsdale" would be
   * another one than John Lonsdale.
   */
  private NameOccurrence withGivenName(NameOccurrence name) {
    Sentence sentence = narrative.sentence(name.sentence());
    int given = name.first() - 1;
    if (isFull(name)
        || !name.title().isEmpty()
        || given < 0
        || surnames.contains(name.surname())
        || !mayBeGivenName(sentence, given, name)) {
      return name;
    }
    List<String> words = new ArrayList<>(name.words());
    words.add(0, NameFinder.plain(sentence.tokens().get(given)));
    return new NameOccurrence(
        name.sentence(),
        given,
        name.last(),
        narrative.span(name.sentence(), given, name.last()),
        words,
        name.type(),
        "");
  }

  private static boolean mayBeGivenName(Sentence sentence, int given, NameOccurrence name) {
    Token token = sentence.tokens().get(given);
    int head = sentence.heads().get(given);
    boolean before = given > 0 && sentence.tokens().get(given - 1).isProperNoun();
    boolean known = GivenNames.has(token.text());
    // A surname of several words, "Lonsdale-Grey", is a person's beyond doubt.
    boolean sure = known || name.last() > name.first();
    return sure
        && !before
        && token.isNoun()
        && token.name() == Token.Name.NONE
        && token.text().matches("\\p{Lu}[\\p{L}’'-]*\\p{L}")
        && head >= name.first()
        && head <= name.last()
        && !Sentence.isStandIn(sentence.tokens(), given)
        && !NameFinder.isTitleWord(token.text())
        && !SourceNouns.isRole(token.text())
        && SourceNouns.kind(token.text()) == null
        && !Names.isOfCalendar(token.text());
  }

  /** "Tando Allahyar SSP Irfan Samo": the rank ends what is no part of the name. */
  private NameOccurrence withoutRank(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    for (int i = name.last() - 1; i > name.first(); i--) {
      String word = tokens.get(i).text();
      if (Honorifics.isOffice(word) && word.equals(word.toUpperCase(Locale.ROOT))) {
        int first = i + 1;
        List<String> words =
            name.words().subList(name.words().size() - (name.last() - i), name.words().size());
        return new NameOccurrence(
            name.sentence(),
            first,
            name.last(),
            narrative.span(name.sentence(), first, name.last()),
            words,
            name.type(),
            word);
      }
    }
    return name;
  }
}
