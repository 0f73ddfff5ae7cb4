package org.quotecheck.nlp;

import org.quotecheck.article.Span;

/**
 * A stretch in quotation marks, as the language stage takes it.
 *
 * @param span with the marks
 * @param content without the marks
 * @param form what it is in the reporter's sentence
 */
public record Passage(Span span, Span content, Form form) {
  /** What a passage is in the reporter's sentence. */
  public enum Form {
    /** Whole clauses: a stand-in clause takes its place. */
    CLAUSE,
    /** A part of the sentence: its words stay, and no sentence ends inside it. */
    FRAGMENT,
    /** A nickname inside a name: its word stays, its marks go. */
    NICKNAME
  }
}
