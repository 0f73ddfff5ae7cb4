package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.GivenNames;
import org.quotecheck.speaker.lexicon.Honorifics;

/**
 * Joins what the recogniser cut at the hyphen of a name: "Klaus" from "-Peter Brandt", and
 * "Superior Court Justice Ann Osei", a body to it, from "-Lund".
 */
final class HyphenatedNames {
  private final Narrative narrative;

  private HyphenatedNames(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The names in text order, each whole. */
  static List<NameOccurrence> join(Narrative narrative, List<NameOccurrence> found) {
    HyphenatedNames names = new HyphenatedNames(narrative);
    List<NameOccurrence> joined = new ArrayList<>();
    for (NameOccurrence name : found) {
      NameOccurrence whole = names.withFirstHalf(name);
      while (!joined.isEmpty() && joined.get(joined.size() - 1).span().overlaps(whole.span())) {
        joined.remove(joined.size() - 1); // The first half, taken for a place.
      }
      int last = joined.size() - 1;
      NameOccurrence before = last < 0 ? null : names.behindOffice(joined.get(last));
      if (before != null && names.isCut(before, whole)) {
        joined.set(last, names.joined(before, whole));
      } else {
        joined.add(whole);
      }
    }
    return joined;
  }

  /** "Klaus-" that the recogniser left away. */
  private NameOccurrence withFirstHalf(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int half = name.first() - 2;
    boolean cut =
        name.type() == Token.Name.PERSON
            && half >= 0
            && isHyphenAfter(tokens, half)
            && tokens.get(half).isProperNoun()
            && tokens.get(half).name() != Token.Name.PERSON
            && NameFinder.isCapitalised(tokens.get(half))
            && !(half > 0 && tokens.get(half - 1).isProperNoun());
    if (!cut) {
      return name;
    }
    List<String> words = new ArrayList<>(name.words());
    words.add(0, NameFinder.plain(tokens.get(half)));
    return occurrence(name, half, name.last(), words, name.title());
  }

  /** Who is named in what was taken for a body: "Judge Ann Osei". Else as it is. */
  private NameOccurrence behindOffice(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    for (int i = name.last() - 1;
        name.type() == Token.Name.ORGANIZATION && i >= name.first();
        i--) {
      if (Honorifics.isOffice(tokens.get(i).text())
          && GivenNames.has(tokens.get(i + 1).text().toLowerCase(Locale.ROOT))) {
        List<String> words =
            tokens.subList(i + 1, name.last() + 1).stream().map(NameFinder::plain).toList();
        return occurrence(name, i + 1, name.last(), words, tokens.get(i).text());
      }
    }
    return name;
  }

  private boolean isCut(NameOccurrence before, NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    return before.type() == Token.Name.PERSON
        && name.type() == Token.Name.PERSON
        && before.sentence() == name.sentence()
        && name.first() == before.last() + 2
        && isHyphenAfter(tokens, before.last());
  }

  private static boolean isHyphenAfter(List<Token> tokens, int i) {
    Token hyphen = tokens.get(i + 1);
    return hyphen.tag().equals("HYPH")
        && hyphen.span().begin() == tokens.get(i).span().end()
        && i + 2 < tokens.size()
        && hyphen.span().end() == tokens.get(i + 2).span().begin();
  }

  private NameOccurrence joined(NameOccurrence before, NameOccurrence name) {
    List<String> words = new ArrayList<>(before.words());
    words.addAll(name.words());
    return occurrence(before, before.first(), name.last(), words, before.title());
  }

  private NameOccurrence occurrence(
      NameOccurrence from, int first, int last, List<String> words, String title) {
    return new NameOccurrence(
        from.sentence(),
        first,
        last,
        narrative.span(from.sentence(), first, last),
        List.copyOf(words),
        Token.Name.PERSON,
        title);
  }
}
