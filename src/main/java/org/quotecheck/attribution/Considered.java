package org.quotecheck.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One possible source that was considered for a quotation.
 *
 * @param mention the words; null for "no words of the article"
 * @param probability in [0, 1]; those of all that were considered for a quotation add up to 1
 * @param reasons what speaks for it, if it is the chosen one, else against it; the weightiest first
 */
public record Considered(@Nullable Mention mention, double probability, List<Reason> reasons) {
  /**
   * One side of the comparison, in words.
   *
   * @param words what was seen of this source: {@code "it is the subject of “said”"}
   * @param weight how much the score of the chosen source is ahead of the other one's on this side,
   *     in units of log-odds; positive
   */
  public record Reason(String words, double weight) {}

  /** Copies the list. */
  public Considered {
    reasons = List.copyOf(reasons);
  }
}
