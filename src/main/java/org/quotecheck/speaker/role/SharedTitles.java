package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Finds what several people together are said to be: "Sens. Jon Tester and David Vitter", "two
 * voters, Ann Lee and Bob Marsh", "Ann Lee and Bob Marsh, both residents of the street".
 */
final class SharedTitles {
  private static final Pattern COUNT =
      Pattern.compile("(?i)^(?:\\d+|two|three|four|five|six|both|several|some|many) ");

  private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|at|for|from|in|with|to) ");

  private final Narrative narrative;
  private final Titles titles;

  SharedTitles(Narrative narrative, Titles titles) {
    this.narrative = narrative;
    this.titles = titles;
  }

  /** The title in the plural before the first of several names, or behind the last. */
  Optional<TokenRange> find(NameOccurrence name) {
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
    if (!others) {
      return Optional.empty();
    }
    return title >= 0 && RoleWords.isPluralRole(tokens.get(title))
        ? titles.endingAt(name.sentence(), title)
        : behind(name, tokens);
  }

  /** "…, both residents of the street". */
  private static Optional<TokenRange> behind(NameOccurrence name, List<Token> tokens) {
    int end = name.last() + 1;
    while (isFollowedByName(tokens, end)) {
      end = RoleWords.behindBrackets(tokens, end) + 1;
      while (end < tokens.size() && tokens.get(end).name() == Token.Name.PERSON) {
        end++;
      }
    }
    int first = RoleWords.behindBrackets(tokens, end) + 1;
    if (first >= tokens.size() || !RoleWords.isPause(tokens.get(first - 1))) {
      return Optional.empty();
    }
    while (first < tokens.size()
        && (tokens.get(first).text().equals("both") || RoleWords.isOpening(tokens.get(first)))) {
      first++;
    }
    int last = first;
    boolean role = false;
    while (last < tokens.size() && RoleWords.isPhraseWord(tokens, last, role)) {
      role |= RoleWords.isPluralRole(tokens.get(last));
      last++;
    }
    return role && RoleWords.endsPhrase(tokens.get(last - 1))
        ? Optional.of(new TokenRange(name.sentence(), first, last - 1))
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

  /**
   * Of one of them: "Sens." becomes "Sen.", "two young voters" becomes "young voter", "residents of
   * the street" becomes "resident of the street".
   */
  static String singular(String title) {
    String one = COUNT.matcher(title).replaceFirst("");
    Matcher complement = COMPLEMENT.matcher(one);
    return complement.find()
        ? withoutPlural(one.substring(0, complement.start())) + one.substring(complement.start())
        : withoutPlural(one);
  }

  private static String withoutPlural(String words) {
    return words.replaceFirst("(?<!s)s(\\.?)$", "$1");
  }
}
