package org.quotecheck.attribution.training;

import java.util.List;

/**
 * One choice to learn from: which of several options is right.
 *
 * @param options what there is to choose from; of some examples more than one is right, of some
 *     none, and those teach nothing
 * @param weight how much it counts, against 1 for an ordinary one
 */
record TrainingExample(List<Option> options, double weight) {
  /** One option: the numbers of its features, and whether it is a right choice. */
  static final class Option {
    private final int[] features;
    private final boolean right;

    Option(int[] features, boolean right) {
      this.features = features;
      this.right = right;
    }

    int[] features() {
      return features;
    }

    boolean isRight() {
      return right;
    }
  }

  /** An ordinary example. */
  TrainingExample(List<Option> options) {
    this(options, 1);
  }

  TrainingExample {
    options = List.copyOf(options);
  }

  /** Whether any option is right. */
  boolean teaches() {
    return options.stream().anyMatch(Option::isRight);
  }
}
