package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.RoleWords;

/**
 * Steps over what stands beside a description without being part of it: age, home and party between
 * the name and it, years and periods behind it.
 */
final class Asides {
  private static final Set<String> HOME = Set.of("of", "from");

  private Asides() {}

  /** "Jane Roe, 34, from Leeds, a teacher": the index of what follows age and place. */
  static int behindAgeAndHome(List<Token> tokens, int begin) {
    int i = behindParty(tokens, behindAge(tokens, begin));
    if (i < tokens.size() && HOME.contains(tokens.get(i).text())) {
      int end = i + 1;
      while (end < tokens.size() && tokens.get(end).isProperNoun()) {
        end++;
      }
      if (end > i + 1 && end < tokens.size() && RoleWords.isPause(tokens.get(end))) {
        return end + 1;
      }
    }
    return i;
  }

  /** "D-Kansas City, the top Democrat on the panel": the index of what follows party and place. */
  private static int behindParty(List<Token> tokens, int begin) {
    int end = begin + 1;
    boolean party =
        end < tokens.size()
            && tokens.get(begin).text().matches("[DRI]([-–].*)?")
            && (tokens.get(begin).text().length() > 1 || RoleWords.isHyphen(tokens, end));
    while (party
        && end < tokens.size()
        && (tokens.get(end).isProperNoun() || RoleWords.isHyphen(tokens, end))) {
      end++;
    }
    return party && end < tokens.size() && RoleWords.isPause(tokens.get(end)) ? end + 1 : begin;
  }

  /** "34, from Leeds": the index of what follows the age. */
  static int behindAge(List<Token> tokens, int begin) {
    boolean age =
        begin + 1 < tokens.size()
            && tokens.get(begin).tag().equals("CD")
            && RoleWords.isPause(tokens.get(begin + 1));
    return age ? begin + 2 : begin;
  }

  /** "A teacher for thirty years", "a student with a flag": not "with the firm". */
  static boolean isAside(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    if (word.equals("for")) {
      int noun = i + 1;
      while (noun < tokens.size() && Set.of("CD", "DT", "JJ").contains(tokens.get(noun).tag())) {
        noun++;
      }
      return noun > i + 1
          && noun < tokens.size()
          && Set.of("year", "decade", "month", "week", "season").contains(tokens.get(noun).lemma());
    }
    boolean with =
        word.equals("with") && i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("DT");
    int end = i + 2;
    while (with && end < tokens.size() && RoleWords.isPhraseWord(tokens, end, false)) {
      Token token = tokens.get(end++);
      if (token.name() == Token.Name.ORGANIZATION
          || RoleWords.isBody(token)
          || token.isProperNoun()) {
        return false;
      }
    }
    return with;
  }

  /** "Strategist for the campaign four years ago": without the time. */
  static int withoutTime(List<Token> tokens, int end) {
    boolean past =
        end < tokens.size() && Set.of("ago", "earlier", "later").contains(tokens.get(end).text());
    int i = end;
    if (past && i > 1 && tokens.get(i - 1).isNoun()) {
      i--;
      while (i > 1 && Set.of("CD", "DT", "JJ").contains(tokens.get(i - 1).tag())) {
        i--;
      }
    }
    return i;
  }

  /**
   * "Director in 2022", "chief executive last year": the index behind the role, given the one
   * behind the words that say when it began.
   */
  static int beforeYear(List<Token> tokens, int end) {
    if (end < 3) {
      return end;
    }
    Token last = tokens.get(end - 1);
    String before = tokens.get(end - 2).text();
    boolean year = last.text().matches("[12]\\d{3}") && Set.of("in", "since").contains(before);
    boolean period = Modifiers.isPeriod(tokens, end - 1) && Set.of("last", "this").contains(before);
    return year || period ? end - 2 : end;
  }
}
