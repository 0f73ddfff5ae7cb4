package org.quotecheck.nlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;

/**
 * Finds the place, day and agency that news copy begins with: "PORT ELGAR, Maine (AP) — ". They are
 * no part of the sentence behind them, in whose tree they would stand as its subject.
 */
final class Dateline {
  private static final String MONTH = "(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)";
  private static final String DAY =
      "(?:, (?:" + MONTH + "\\p{Ll}*\\.? \\d{1,2}|\\d{1,2} " + MONTH + "\\p{Ll}*\\.?))";
  private static final String REGION = "(?:, \\p{Lu}[\\p{L}.'’ -]{1,30}?){0,2}";
  private static final String AGENCY =
      "\\((?:\\p{Lu}{2,7}|Reuters|Bloomberg|Xinhua|Kyodo|dpa)(?:[ /][^()]{1,20})?\\)";
  private static final String DASH = "(?:\\s?—\\s?|\\s?--\\s?|\\s[–-]\\s)\\s*";

  /** A place in capitals needs nothing else before the dash. */
  private static final String IN_CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*)*"
          + REGION
          + DAY
          + "?(?: ?"
          + AGENCY
          + ")?"
          + DASH;

  /** One in small letters could be a name: "Jones (SNP) — ". */
  private static final String IN_SMALL_LETTERS =
      "\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}"
          + REGION
          + "(?:"
          + DAY
          + " ?"
          + AGENCY
          + "(?:"
          + DASH
          + "|\\s+)|"
          + " ?"
          + AGENCY
          + DASH
          + ")";

  /** "El Obeid, Sudan – ": a place with its country, and a dash longer than a hyphen. */
  private static final String WITH_COUNTRY =
      "\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,2}, \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}\\s?[—–]\\s";

  /** A sentence has to follow: "UNICEF — the fund for children — said" is one itself. */
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:"
              + IN_CAPITALS
              + "|"
              + IN_SMALL_LETTERS
              + "|"
              + WITH_COUNTRY
              + "|"
              + AGENCY
              + DASH
              + ")(?=[\"“‘'`(]*[\\p{Lu}\\p{Nd}])");

  private Dateline() {}

  /**
   * Where the dateline ends that a paragraph begins with, the blanks behind it included; where the
   * paragraph begins if it has none.
   */
  static int end(String text, Span paragraph) {
    Matcher dateline = PATTERN.matcher(text).region(paragraph.begin(), paragraph.end());
    return dateline.lookingAt() ? dateline.end() : paragraph.begin();
  }
}
