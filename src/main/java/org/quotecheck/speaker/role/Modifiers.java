package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Days;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.RoleWords;

/** Tells the words that stand before a role and belong to it: "White House press" secretary. */
final class Modifiers {
  /** Participles that stand before a role like adjectives. */
  private static final Set<String> PAST =
      Set.of(
          "retired", "elected", "ousted", "disgraced", "appointed", "self-described", "retiring");

  /** Participles that stand before a role like adjectives, where no adjective precedes them. */
  private static final Set<String> PRESENT =
      Set.of(
          "acting",
          "aspiring",
          "attending",
          "budding",
          "commanding",
          "consulting",
          "contributing",
          "defending",
          "dissenting",
          "editing",
          "founding",
          "governing",
          "grieving",
          "incoming",
          "investigating",
          "leading",
          "living",
          "managing",
          "operating",
          "organising",
          "organizing",
          "outgoing",
          "practicing",
          "practising",
          "presiding",
          "prevailing",
          "prosecuting",
          "reigning",
          "reporting",
          "retiring",
          "returning",
          "rising",
          "ruling",
          "sentencing",
          "serving",
          "sitting",
          "standing",
          "starting",
          "supporting",
          "surviving",
          "training",
          "visiting",
          "working");

  /** "This year Smith's firm", "last week": words of a time, not of a role. */
  private static final Set<String> PERIODS =
      Set.of(
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "decade",
          "season",
          "spring",
          "summer",
          "autumn",
          "winter",
          "morning",
          "afternoon",
          "evening",
          "night");

  private static final Set<String> POINTING = Set.of("this", "last", "next", "that", "each");

  private Modifiers() {}

  /** "longest" in "longest-serving". */
  private static boolean isHyphenated(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return i + 1 < tokens.size()
        && tokens.get(i + 1).tag().equals("HYPH")
        && tokens.get(i + 1).span().begin() == token.span().end()
        && Character.isLetter(token.text().codePointAt(0));
  }

  /**
   * Whether the word can belong to a role that stands behind it: "White House press", "Trump's".
   */
  static boolean isModifier(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String lower = token.text().toLowerCase(Locale.ROOT);
    if (Sentence.isStandIn(tokens, i) || Days.is(lower) || isPeriod(tokens, i)) {
      return false;
    }
    String tag = token.tag();
    boolean word =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || RoleWords.isHyphen(tokens, i)
            || tag.equals("CD")
            || tag.equals("AFX")
            || RoleWords.isInsideName(tokens, i)
            || isHyphenated(tokens, i)
            || RoleWords.isHeadBeforeRole(tokens, i)
            || (tag.startsWith("VB") && i > 1 && RoleWords.isHyphen(tokens, i - 1));
    boolean participle = PAST.contains(lower) || (tag.equals("VBG") && isAttributive(tokens, i));
    boolean owner =
        RoleWords.isPossessive(tokens, i)
            || (i > 0 && lower.equals("of") && RoleWords.isRole(tokens.get(i - 1)))
            || (tag.equals("CC")
                && i > 0
                && (token.text().equals("&") || lower.equals("and"))
                && RoleWords.isRole(tokens.get(i - 1)));
    boolean longDash = token.text().length() == 1 && "—–".contains(token.text());
    return (word || owner || participle) && !longDash && !Honorifics.isCourtesy(token.text());
  }

  /** "The managing partner", not "including Senator" or "a speech denouncing the nominee". */
  private static boolean isAttributive(List<Token> tokens, int i) {
    String before = i == 0 ? "" : tokens.get(i - 1).tag();
    return PRESENT.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))
        || before.startsWith("JJ")
        || before.equals("RB")
        || RoleWords.isDeterminerTag(before);
  }

  /** "Last year", "this week", given the last word. */
  static boolean isPeriod(List<Token> tokens, int i) {
    return i > 0
        && PERIODS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))
        && POINTING.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
  }
}
