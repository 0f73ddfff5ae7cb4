package org.quotecheck.attribution;

import java.util.List;

/**
 * One choice to learn from: which of several options is right.
 *
 * @param options what there is to choose from; of some examples more than one is right, of some
 *     none, and those teach nothing
 */
record TrainingExample(List<Option> options) {
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

  TrainingExample {
    options = List.copyOf(options);
  }

  /** Whether any option is right. */
  boolean teaches() {
    return options.stream().anyMatch(Option::isRight);
  }
}
