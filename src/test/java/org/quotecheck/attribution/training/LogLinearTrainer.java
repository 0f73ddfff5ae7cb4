package org.quotecheck.attribution.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ObjDoubleConsumer;

/**
 * Learns the weights of a log-linear model: an option's probability is proportional to the
 * exponential of its features' weights, added up, and the right options' should be high. Stochastic
 * gradient ascent with a step a feature (AdaGrad: Duchi, Hazan, Singer 2011) and an L2 penalty; the
 * weights are averaged over the later epochs. The same examples in the same order give the same
 * weights to the last bit, on any machine.
 *
 * @param penalty strength of the L2 penalty
 * @param rate first step of a feature
 * @param epochs how often each example is gone through
 * @param leastCount a feature of fewer options than this is not learned
 */
record LogLinearTrainer(double penalty, double rate, int epochs, int leastCount) {
  private static final int SEED = 7;

  /** A gradient smaller than this is not followed, which saves most of the work. */
  private static final double LEAST_GRADIENT = 1e-4;

  private static final double STEADY = 1e-6;

  /**
   * The weight of each feature, 0 for those not learned.
   *
   * @param features how many features there are
   * @param progress is told after each epoch which one it was, from 1, and the mean log-likelihood
   *     of the examples at the time of each
   */
  double[] train(
      List<TrainingExample> examples, int features, ObjDoubleConsumer<Integer> progress) {
    List<TrainingExample> order =
        new ArrayList<>(examples.stream().filter(TrainingExample::teaches).toList());
    Descent descent = new Descent(learned(examples, features));
    Random random = new Random(SEED);
    double[] sum = new double[features];
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(order, random);
      double likelihood = 0;
      for (TrainingExample example : order) {
        likelihood += descent.step(example);
      }
      if (isAveraged(epoch)) {
        for (int i = 0; i < features; i++) {
          sum[i] += descent.weights[i];
        }
      }
      progress.accept(epoch, order.isEmpty() ? 0 : likelihood / order.size());
    }
    int averaged = epochs - epochs / 2;
    for (int i = 0; i < features; i++) {
      sum[i] /= averaged;
    }
    return sum;
  }

  private boolean isAveraged(int epoch) {
    return epoch > epochs / 2;
  }

  private boolean[] learned(List<TrainingExample> examples, int features) {
    int[] count = new int[features];
    for (TrainingExample example : examples) {
      for (TrainingExample.Option option : example.options()) {
        for (int feature : option.features()) {
          count[feature]++;
        }
      }
    }
    boolean[] learned = new boolean[features];
    for (int i = 0; i < features; i++) {
      learned[i] = count[i] >= leastCount;
    }
    return learned;
  }

  /** The weights on their way. */
  private final class Descent {
    private final boolean[] learned;
    private final double[] weights;
    private final double[] squares;

    Descent(boolean[] learned) {
      this.learned = learned;
      this.weights = new double[learned.length];
      this.squares = new double[learned.length];
    }

    /** Learns from one example; returns its log-likelihood before. */
    double step(TrainingExample example) {
      List<TrainingExample.Option> options = example.options();
      double[] odds = odds(options);
      double all = 0;
      double right = 0;
      for (int i = 0; i < odds.length; i++) {
        all += odds[i];
        right += options.get(i).isRight() ? odds[i] : 0;
      }
      for (int i = 0; i < odds.length; i++) {
        double wanted = options.get(i).isRight() ? odds[i] / right : 0;
        double gradient = wanted - odds[i] / all;
        if (Math.abs(gradient) >= LEAST_GRADIENT) {
          follow(example.weight() * gradient, options.get(i).features());
        }
      }
      return StrictMath.log(right / all);
    }

    private double[] odds(List<TrainingExample.Option> options) {
      double[] scores = new double[options.size()];
      double best = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < scores.length; i++) {
        for (int feature : options.get(i).features()) {
          scores[i] += weights[feature];
        }
        best = Math.max(best, scores[i]);
      }
      for (int i = 0; i < scores.length; i++) {
        scores[i] = StrictMath.exp(scores[i] - best);
      }
      return scores;
    }

    private void follow(double gradient, int[] features) {
      for (int feature : features) {
        if (learned[feature]) {
          double slope = gradient - penalty * weights[feature];
          squares[feature] += slope * slope;
          weights[feature] += rate * slope / Math.sqrt(squares[feature] + STEADY);
        }
      }
    }
  }
}
