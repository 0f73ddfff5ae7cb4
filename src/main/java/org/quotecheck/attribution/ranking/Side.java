package org.quotecheck.attribution.ranking;

/** A side from which a possible source is looked at, so that two can be compared in a few lines. */
enum Side {
  /** The verb that it is the subject of, or the preposition before it. */
  CUE,
  /** How the sentence ties it to the quotation. */
  GRAMMAR,
  /** Where it stands. */
  PLACE,
  /** What kind of words it is. */
  WORDS,
  /** Other possible sources and quotations on the way. */
  RIVALS,
  /** The quotation before in the paragraph. */
  CHAIN,
  /** What the quotation itself looks like. */
  QUOTATION;

  /**
   * The side that a feature belongs to, by the word that its name begins with.
   *
   * @throws IllegalArgumentException for a feature of no side
   */
  static Side of(String feature) {
    return switch (feature.substring(0, feature.indexOf('|'))) {
      case "cue",
          "rate",
          "report",
          "best",
          "agent",
          "according",
          "gov",
          "prep",
          "otherrate",
          "root" ->
          CUE;
      case "link", "path", "hang", "rel", "passive", "nested" -> GRAMMAR;
      case "pos", "near", "words", "between", "nearest", "colon", "other" -> PLACE;
      case "m", "mt" -> WORDS;
      case "rivals", "over" -> RIVALS;
      case "prev", "noprev" -> CHAIN;
      case "none" -> QUOTATION;
      default -> throw new IllegalArgumentException("a feature of no side: " + feature);
    };
  }
}
