package org.quotecheck.attribution.reading;

import java.util.Locale;
import java.util.Map;
import org.quotecheck.nlp.ShippedTable;
import org.quotecheck.nlp.Token;

/**
 * How often a verb or noun signals attribution, of anybody's words, quoted or not: the share of its
 * uses that people marked as a cue in the training part of PolNeAR, with two uses more that are
 * none, so that rare words do not count as sure.
 */
public final class CueWords {
  private static final Map<String, Float> RATES =
      ShippedTable.byName(CueWords.class, "cue-rates.tsv", 2, row -> Float.valueOf(row[1]));

  /** From this rate on a verb is taken for a reporting verb. */
  private static final double REPORTING = 0.3;

  private CueWords() {}

  /** The share, in [0, 1). */
  public static double rate(Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return RATES.getOrDefault(word.isVerb() ? lemma : "n:" + lemma, 0f);
  }

  /** Whether it is a verb that reports more often than one in three times. */
  public static boolean isReporting(Token word) {
    return word.isVerb() && rate(word) >= REPORTING;
  }

  /**
   * The share in steps that matter, as features name them: "0" for none to "9" for 0.85 and more.
   */
  public static String step(Token word) {
    double rate = rate(word);
    return rate == 0
        ? "0"
        : rate < 0.1 ? "1" : rate < 0.3 ? "3" : rate < 0.6 ? "6" : rate < 0.85 ? "8" : "9";
  }
}
