package org.quotecheck.attribution;

import java.util.List;

/**
 * All that could be the source of a quotation.
 *
 * @param decisive whether the comparison of these decided; else a sure construction did, such as a
 *     turn of a transcript, or other words of the article, and this is what would have been thought
 *     of the quotation without
 * @param sources the one that was chosen, then the others, the most probable first
 */
public record Consideration(boolean decisive, List<Considered> sources) {
  /** Copies the list. */
  public Consideration {
    sources = List.copyOf(sources);
  }
}
