package org.quotecheck.attribution;

import org.quotecheck.article.Span;

/**
 * The words that name the source of a quotation: "Price", "he", "a spokesman for the ministry".
 *
 * @param span all its words
 * @param head its most telling word: the surname, the pronoun, "spokesman"
 * @param type what kind of words they are
 */
public record Mention(Span span, Span head, Type type) {
  /** Kinds of mention. */
  public enum Type {
    NAME,
    NOMINAL,
    PRONOUN,
    /** The label of a turn of an interview, as "MARSH" in "MARSH: I was wrong." */
    LABEL
  }
}
