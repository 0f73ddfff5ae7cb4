package org.quotecheck.review;

import java.util.List;
import java.util.function.Predicate;

/**
 * So many of so many.
 *
 * @param part how many
 * @param all of how many
 */
public record Share(int part, int all) {
  /** How many of the judgements that {@code measured} takes {@code counted} takes too. */
  static Share of(
      List<Judgement> judgements, Predicate<Judgement> measured, Predicate<Judgement> counted) {
    List<Judgement> all = judgements.stream().filter(measured).toList();
    return new Share((int) all.stream().filter(counted).count(), all.size());
  }

  /** In [0, 1]; 0 of nothing. */
  public double value() {
    return part / (double) Math.max(1, all);
  }
}
