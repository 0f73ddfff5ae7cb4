package org.quotecheck.speaker.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.GivenNames;
import org.quotecheck.speaker.lexicon.Names;

/**
 * Finds the words that an article itself tells to be names of firms and the like, whatever the
 * recogniser takes them for: "the startup Orbly", "Orbly, a maker of lamps", "Orbly's shares".
 */
final class BodyNames {
  private static final Set<String> BODIES =
      Set.of(
          "agency",
          "airline",
          "automaker",
          "bank",
          "bookmaker",
          "brewer",
          "broadcaster",
          "carmaker",
          "chain",
          "charity",
          "chipmaker",
          "company",
          "federation",
          "consultancy",
          "firm",
          "giant",
          "insurer",
          "lender",
          "magazine",
          "maker",
          "manufacturer",
          "miner",
          "newspaper",
          "nonprofit",
          "operator",
          "publisher",
          "retailer",
          "startup",
          "start-up",
          "subsidiary",
          "supermarket",
          "utility",
          "union",
          "watchdog");

  /** What only a firm has. */
  private static final Set<String> OF_FIRMS =
      Set.of("shares", "stock", "ceo", "cfo", "shareholders", "investors", "subsidiary");

  /** Words from a comma to the noun that says what a name is: "the Leeds-based toy maker". */
  private static final int LONGEST = 8;

  private final Narrative narrative;

  BodyNames(Narrative narrative) {
    this.narrative = narrative;
  }

  /**
   * Makes bodies of what an article calls so, wherever the word stands alone. Where somebody has
   * that name too, nothing tells which is meant.
   *
   * @param names all names found, in any order
   */
  void mend(List<NameOccurrence> names) {
    Set<String> bodies = find();
    bodies.addAll(shortNames(names));
    for (NameOccurrence name : names) {
      if (!name.title().isEmpty()
          || (name.type() == Token.Name.PERSON && name.words().size() > 1)) {
        bodies.removeAll(name.words());
      }
    }
    for (int s = 0; !bodies.isEmpty() && s < narrative.size(); s++) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Span span = tokens.get(i).span();
        String word = NameFinder.plain(tokens.get(i));
        boolean alone =
            names.stream().noneMatch(n -> n.span().overlaps(span) && n.words().size() > 1);
        if (bodies.contains(word) && alone) {
          names.removeIf(name -> name.span().overlaps(span));
          List<String> words = List.of(word);
          names.add(new NameOccurrence(s, i, i, span, words, Token.Name.ORGANIZATION, ""));
        }
      }
    }
  }

  /** "Kessler" where the article tells of Kessler Logistics, and the recogniser sees a person. */
  private static Set<String> shortNames(List<NameOccurrence> names) {
    Set<String> first = new HashSet<>();
    for (NameOccurrence name : names) {
      if (name.type() == Token.Name.ORGANIZATION && name.words().size() > 1) {
        first.add(name.words().get(0));
      }
    }
    Set<String> alone = new HashSet<>();
    for (NameOccurrence name : names) {
      String word = name.words().get(0);
      if (name.isPersonByOneWord() && first.contains(word) && !GivenNames.has(word)) {
        alone.add(word);
      }
    }
    return alone;
  }

  /** The words, as they are written. */
  private Set<String> find() {
    Set<String> found = new HashSet<>();
    for (int s = 0; s < narrative.size(); s++) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (mayBeName(tokens, i)
            && !GivenNames.has(token.text())
            && (isBehindBody(tokens, i)
                || isDescribed(tokens, i + 1)
                || hasFirmsThings(tokens, i))) {
          found.add(NameFinder.plain(token));
        }
      }
    }
    return found;
  }

  /** One word with a capital, which the tagger may take for an adverb, and no part of a name. */
  private static boolean mayBeName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return NameFinder.isCapitalised(token)
        && Character.isLetter(token.text().codePointAt(token.text().length() - 1))
        && !Sentence.isStandIn(tokens, i)
        && token.text().length() > 2
        && (token.isProperNoun() || token.tag().startsWith("RB"))
        && !Names.isOfCalendar(token.text())
        && !(i > 0 && isPartOfName(tokens.get(i - 1)))
        && !(i + 1 < tokens.size() && isNameWord(tokens.get(i + 1)));
  }

  private static boolean isPartOfName(Token token) {
    return isNameWord(token) || token.text().equals("-") || token.text().equals("&");
  }

  private static boolean isNameWord(Token token) {
    return token.isProperNoun() && NameFinder.isCapitalised(token) && !isOfFirms(token);
  }

  /** "Music startup Orbly". */
  private static boolean isBehindBody(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i - 1).tag().equals("NN")
        && BODIES.contains(tokens.get(i - 1).text());
  }

  /** "Orbly, a small maker of lamps". */
  private static boolean isDescribed(List<Token> tokens, int comma) {
    if (comma + 2 >= tokens.size()
        || !tokens.get(comma).text().equals(",")
        || !Set.of("a", "an", "the").contains(tokens.get(comma + 1).text())) {
      return false;
    }
    for (int i = comma + 2; i < Math.min(tokens.size(), comma + 2 + LONGEST); i++) {
      boolean last = i + 1 == tokens.size() || !tokens.get(i + 1).tag().startsWith("NN");
      if (tokens.get(i).tag().startsWith("NN") && last) {
        return BODIES.contains(tokens.get(i).text());
      }
      if (tokens.get(i).isVerb() && tokens.get(i).tag().equals("VBD")) {
        return false;
      }
    }
    return false;
  }

  /** "Orbly's shares", "Orbly CEO". */
  static boolean hasFirmsThings(List<Token> tokens, int i) {
    int next = i + 1;
    next += next < tokens.size() && tokens.get(next).tag().equals("POS") ? 1 : 0;
    return next < tokens.size() && isOfFirms(tokens.get(next));
  }

  private static boolean isOfFirms(Token token) {
    return OF_FIRMS.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
