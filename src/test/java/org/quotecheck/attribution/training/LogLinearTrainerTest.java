package org.quotecheck.attribution.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogLinearTrainerTest {
  private static final LogLinearTrainer TRAINER = new LogLinearTrainer(1e-3, 0.1, 6, 3);

  /** Features 0 to 4 say nothing; an option with feature 5 is right, one with 6 is wrong. */
  private static List<TrainingExample> separable() {
    Random random = new Random(1);
    List<TrainingExample> examples = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      examples.add(
          new TrainingExample(
              List.of(
                  new TrainingExample.Option(new int[] {random.nextInt(5), 6}, false),
                  new TrainingExample.Option(new int[] {random.nextInt(5), 5}, true),
                  new TrainingExample.Option(new int[] {random.nextInt(5), 6}, false))));
    }
    return examples;
  }

  @Test
  void whatTellsRightFromWrongIsLearned() {
    List<Double> likelihoods = new ArrayList<>();
    double[] weights =
        TRAINER.train(separable(), 7, (epoch, likelihood) -> likelihoods.add(likelihood));
    assertThat(weights[5]).isGreaterThan(1);
    assertThat(weights[6]).isLessThan(-1);
    for (int i = 0; i < 5; i++) {
      assertThat(weights[i]).isBetween(-0.5, 0.5);
    }
    assertThat(likelihoods).hasSize(6).isSorted().allMatch(l -> l <= 0);
  }

  @Test
  void twoRunsAgreeToTheLastBit() {
    assertThat(TRAINER.train(separable(), 7, (epoch, likelihood) -> {}))
        .isEqualTo(TRAINER.train(separable(), 7, (epoch, likelihood) -> {}));
  }

  @Test
  void rareFeaturesAndExamplesWithoutAnAnswerTeachNothing() {
    List<TrainingExample> examples = new ArrayList<>(separable());
    examples.add(
        new TrainingExample(
            List.of(
                new TrainingExample.Option(new int[] {7}, true),
                new TrainingExample.Option(new int[] {7, 6}, false))));
    for (int i = 0; i < 9; i++) {
      examples.add(new TrainingExample(List.of(new TrainingExample.Option(new int[] {8}, false))));
    }
    double[] weights = TRAINER.train(examples, 9, (epoch, likelihood) -> {});
    assertThat(weights[7]).isZero();
    assertThat(weights[8]).isZero();
  }

  @Test
  void whatIsWrittenIsSortedAndRounded(@TempDir Path directory) throws IOException {
    FeatureNumbers features = new FeatureNumbers();
    int[] unused = features.of(List.of("m|we", "cue|say", "none|D", "m|two words", "gov|obl|a"));
    LearnedWeights weights =
        LearnedWeights.of(features, new double[] {-0.5149, 1.0051, 0.029, 2, 0.0301});
    Path file = directory.resolve("weights.tsv");
    weights.write(file);
    assertThat(unused).containsExactly(0, 1, 2, 3, 4);
    assertThat(file).hasContent("cue|say\t1.01\ngov|obl|a\t0.03\nm|we\t-0.51\n");
    assertThat(weights.byFeature()).containsEntry("m|we", -0.51f).hasSize(3);
  }
}
