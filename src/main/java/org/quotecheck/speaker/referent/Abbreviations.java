package org.quotecheck.speaker.referent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;

/**
 * Finds where the article gives an abbreviation in brackets behind a name: "Tehreek-e-Taliban
 * (TTP)".
 */
final class Abbreviations {
  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}.&-]{0,6}\\p{Lu}\\.?");

  private Abbreviations() {}

  /** The long form's occurrence by abbreviation. */
  static Map<String, NameOccurrence> find(Narrative narrative) {
    Map<String, NameOccurrence> found = new HashMap<>();
    for (int s = 0; s < narrative.size(); s++) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int i = 2; i + 1 < tokens.size(); i++) {
        boolean bracketed =
            tokens.get(i - 1).tag().equals("-LRB-") && tokens.get(i + 1).tag().equals("-RRB-");
        if (bracketed && CAPITALS.matcher(tokens.get(i).text()).matches()) {
          int first = longForm(tokens, i - 2);
          if (first >= 0 && !isHonour(tokens, first, i)) {
            List<String> words =
                tokens.subList(first, i - 1).stream()
                    .map(Token::text)
                    .filter(word -> Character.isLetter(word.codePointAt(0)))
                    .toList();
            found.putIfAbsent(
                tokens.get(i).text(),
                new NameOccurrence(
                    s,
                    first,
                    i - 2,
                    narrative.span(s, first, i - 2),
                    words,
                    Token.Name.ORGANIZATION,
                    ""));
          }
        }
      }
    }
    return found;
  }

  /** "Chief Ann Roe (SAN)": letters behind somebody's name, unless they are the initials of it. */
  private static boolean isHonour(List<Token> tokens, int first, int letters) {
    String initials =
        tokens.subList(first, letters - 1).stream()
            .map(Token::text)
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    String word = tokens.get(letters).text();
    return Honorifics.isBehindName(word) && !initials.equals(word);
  }

  /** Index of the first word of the capitalised run that ends at {@code last}, or -1. */
  private static int longForm(List<Token> tokens, int last) {
    int first = last + 1;
    while (first > 0 && isPart(tokens, first - 1)) {
      first--;
    }
    while (first <= last && !Character.isUpperCase(tokens.get(first).text().codePointAt(0))) {
      first++;
    }
    return first > last ? -1 : first;
  }

  private static boolean isPart(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean capital =
        Character.isUpperCase(token.text().codePointAt(0)) && !token.tag().equals("DT");
    boolean link =
        List.of("of", "for", "and", "the", "on").contains(token.text())
            && i > 0
            && Character.isUpperCase(tokens.get(i - 1).text().codePointAt(0));
    return capital
        || link
        || token.tag().equals("HYPH")
        || token.tag().equals("POS")
        || token.text().contains("-");
  }
}
