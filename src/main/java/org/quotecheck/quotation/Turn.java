package org.quotecheck.quotation;

import java.util.List;
import org.quotecheck.article.Span;

/**
 * What one speaker says in an interview or a transcript before the next one does.
 *
 * @param label what stands before it
 * @param parts its words, one part a paragraph, in text order; at least one
 */
public record Turn(TurnLabel label, List<Part> parts) {
  /**
   * The words of one paragraph, without the label and without stage directions at either end.
   *
   * @param paragraph index of the paragraph in the article
   */
  public record Part(int paragraph, Span words) {}

  /** Copies the list. */
  public Turn {
    parts = List.copyOf(parts);
  }
}
