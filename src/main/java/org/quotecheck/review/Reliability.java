package org.quotecheck.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;

/**
 * How far the confidence can be relied on: of the answers given at 0.9, nine in ten should be
 * right.
 *
 * @param bins ten, from confidence 0 to 1
 * @param expectedError mean difference between confidence and share of right answers, weighted by
 *     the bins' sizes; in [0, 1]
 * @param coverage share of the gold's quotations that can be answered, from the most confident
 *     down, with {@link #PRECISION} of the answers right; in [0, 1]
 */
public record Reliability(List<Bin> bins, double expectedError, double coverage) {
  /** The share of right answers at which {@link #coverage} is measured. */
  public static final double PRECISION = 0.99;

  private static final int BINS = 10;

  /**
   * Answers of about the same confidence.
   *
   * @param from least confidence
   * @param answered how many answers there are
   * @param right how many are right
   * @param confidence their mean confidence; 0 where there are none
   */
  public record Bin(double from, int answered, int right, double confidence) {}

  private record Answer(double confidence, boolean right) {}

  /** Copies the list. */
  public Reliability {
    bins = List.copyOf(bins);
  }

  static Reliability of(List<Judgement> judgements) {
    List<Answer> answers = new ArrayList<>();
    for (Judgement judgement : judgements) {
      SpokenQuotation given = judgement.given();
      if (given != null) {
        answers.add(new Answer(given.attribution().confidence(), judgement.attributionRight()));
      }
    }
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      int number = i;
      Bin bin = bin(number, answers.stream().filter(a -> number(a) == number).toList());
      bins.add(bin);
      error += Math.abs(bin.answered() * bin.confidence() - bin.right());
    }
    return new Reliability(
        bins, error / Math.max(1, answers.size()), coverage(answers, judgements.size()));
  }

  private static int number(Answer answer) {
    return Math.min(BINS - 1, (int) (answer.confidence() * BINS));
  }

  private static Bin bin(int number, List<Answer> answers) {
    return new Bin(
        number / (double) BINS,
        answers.size(),
        (int) answers.stream().filter(Answer::right).count(),
        answers.stream().mapToDouble(Answer::confidence).average().orElse(0));
  }

  private static double coverage(List<Answer> answers, int all) {
    List<Answer> order =
        answers.stream().sorted(Comparator.comparingDouble(Answer::confidence).reversed()).toList();
    int right = 0;
    int most = 0;
    for (int i = 0; i < order.size(); i++) {
      right += order.get(i).right() ? 1 : 0;
      // A threshold lets in all answers of the same confidence.
      boolean last =
          i + 1 == order.size() || order.get(i + 1).confidence() < order.get(i).confidence();
      if (last && right >= PRECISION * (i + 1)) {
        most = i + 1;
      }
    }
    return most / (double) Math.max(1, all);
  }
}
