package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;

/**
 * Finds names in the reporter's sentences: those of the recogniser, and given names with a surname
 * that it missed.
 */
final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "van", "von", "bin", "bint", "ibn", "al", "el", "la", "le",
          "da", "dos", "di", "du", "ter", "ten", "st.");

  /** Verbs that stand capitalised before a name at the beginning of a sentence: "Said Ellis". */
  private static final Set<String> CUES =
      Set.of("Said", "Says", "Adds", "Added", "Asked", "Wrote", "Tweeted", "Replied");

  private final Narrative narrative;
  private final List<NameOccurrence> found = new ArrayList<>();

  private NameFinder(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The names in text order. */
  static List<NameOccurrence> find(Narrative narrative) {
    NameFinder finder = new NameFinder(narrative);
    for (int i = 0; i < narrative.size(); i++) {
      finder.scan(i, narrative.sentence(i).tokens());
    }
    return new NameMending(narrative, finder.found).mend();
  }

  private void scan(int sentence, List<Token> tokens) {
    int i = 0;
    while (i < tokens.size()) {
      Token.Name type = typeAt(tokens, i);
      if (type == Token.Name.NONE) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < tokens.size() && goesOn(tokens, i, end, type)) {
        end++;
      }
      add(sentence, tokens, i, end, type);
      i = end;
    }
  }

  /**
   * Persons of the recogniser, and capitalised words that begin with a given name or follow a
   * courtesy title.
   */
  private Token.Name typeAt(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.name() != Token.Name.NONE || !token.isProperNoun() || Narrative.isStandIn(token)) {
      return token.name();
    }
    boolean titled = i > 0 && (Honorifics.isCourtesy(tokens.get(i - 1).text()));
    boolean next =
        i + 1 < tokens.size()
            && tokens.get(i + 1).isProperNoun()
            && isCapitalised(tokens.get(i + 1));
    boolean given = GivenNames.has(token.text()) && next && isCapitalised(token);
    boolean previous = i > 0 && tokens.get(i - 1).isProperNoun() && !titled;
    return (titled || (given && !previous)) ? Token.Name.PERSON : Token.Name.NONE;
  }

  private static boolean goesOn(List<Token> tokens, int begin, int i, Token.Name type) {
    Token token = tokens.get(i);
    if (token.name() == type) {
      return true;
    }
    boolean person = type == Token.Name.PERSON;
    boolean surnameMissed =
        person
            && i == begin + 1
            && GivenNames.has(tokens.get(begin).text())
            && token.name() == Token.Name.NONE
            && token.isProperNoun()
            && isCapitalised(token)
            && !token.text().endsWith(".")
            && !Names.isOfCalendar(token.text());
    boolean particle =
        person
            && PARTICLES.contains(token.text().toLowerCase(Locale.ROOT))
            && i + 1 < tokens.size()
            && (tokens.get(i + 1).name() == type);
    boolean hyphen =
        token.text().equals("-") && i + 1 < tokens.size() && tokens.get(i + 1).name() == type;
    return surnameMissed || particle || hyphen;
  }

  static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** The word with a straight apostrophe, so that both ways of typing it compare equal. */
  static String plain(Token token) {
    return token.text().replace('’', '\'');
  }

  private void add(int sentence, List<Token> tokens, int begin, int end, Token.Name type) {
    int first = begin;
    StringBuilder title = new StringBuilder();
    if (type == Token.Name.PERSON) {
      while (first + 1 < end && CUES.contains(tokens.get(first).text())) {
        first++;
      }
      while (first + 1 < end && isTitle(tokens.get(first).text())) {
        title.append(tokens.get(first).text()).append(' ');
        first++;
      }
    }
    if (title.isEmpty() && first > 0 && isTitle(tokens.get(first - 1).text())) {
      title.append(tokens.get(first - 1).text());
    }
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      String word = tokens.get(i).text();
      if (Character.isLetter(word.codePointAt(0)) && !tokens.get(i).tag().equals("POS")) {
        words.add(plain(tokens.get(i)));
      }
    }
    if (!words.isEmpty()) {
      Span span = narrative.span(sentence, first, end - 1);
      found.add(
          new NameOccurrence(
              sentence, first, end - 1, span, words, kind(type, words), title.toString().strip()));
    }
  }

  /** In a headline in capitals "Clinton Campaign" passes for a person's name. */
  private static Token.Name kind(Token.Name type, List<String> words) {
    boolean body =
        words.size() > 1
            && SourceNouns.kind(words.get(words.size() - 1)) == Speaker.Kind.ORGANIZATION;
    return type == Token.Name.PERSON && body ? Token.Name.ORGANIZATION : type;
  }

  static boolean isTitle(String word) {
    return Honorifics.isCourtesy(word) || Honorifics.isOffice(word);
  }
}
