package org.quotecheck.quotation;

import org.quotecheck.article.Span;

/**
 * A span in quotation marks, or a turn of an interview.
 *
 * @param span the words with their marks; without a closing mark, up to the next opening one or the
 *     paragraph's end; the rest of a quotation that runs over a paragraph's end has no opening one,
 *     and a turn of an interview none at all
 * @param content the words without their marks
 * @param type whether whole clauses or a fragment of the reporter's sentence
 * @param paragraph index of its paragraph in the article
 * @param ending how it ends
 */
public record Quotation(Span span, Span content, Type type, int paragraph, Ending ending) {
  /** Words of a turn, which a label gives to a speaker without quotation marks. */
  static Quotation ofTurn(Turn.Part part, Ending ending) {
    return new Quotation(part.words(), part.words(), Type.DIRECT, part.paragraph(), ending);
  }

  /** Whether it is a turn of an interview, or a part of one: whole clauses without marks. */
  public boolean isTurn() {
    return type == Type.DIRECT && span.equals(content);
  }

  /** How much of a sentence is quoted. */
  public enum Type {
    /** A whole clause or more. */
    DIRECT,
    /** A fragment inside the reporter's sentence. */
    PARTIAL
  }

  /** How a quotation ends. */
  public enum Ending {
    /** By a closing mark. */
    CLOSED,
    /**
     * Left open at the end of its paragraph, as news style wants where the next paragraph goes on
     * with it, with an opening mark or without.
     */
    CONTINUED,
    /** Without a closing mark, and nothing goes on with it. */
    UNCLOSED
  }
}
