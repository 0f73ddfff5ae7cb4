package org.quotecheck.nlp;

import java.util.List;

/**
 * What the language stage found in one article.
 *
 * @param sentences in text order; a quoted sentence follows the reporter's sentence that its
 *     quotation belongs to
 */
public record Annotations(List<Sentence> sentences) {
  /** Copies the list. */
  public Annotations {
    sentences = List.copyOf(sentences);
  }
}
