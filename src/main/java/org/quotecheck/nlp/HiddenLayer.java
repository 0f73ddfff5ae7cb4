package org.quotecheck.nlp;

import java.nio.FloatBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the parser's network. What one input contributes to the hidden layer depends on nothing
 * else, and the same words, tags and relations come again all the time: products are kept, for all
 * threads. Of two that fall on one place the later stays, so the memory is bounded.
 */
final class HiddenLayer {
  /** Products kept, 16,384 of 4 kB; a power of two. */
  private static final int KEPT = 1 << 14;

  /** What an input contributes; immutable, so that threads may share it without a lock. */
  private static final class Product {
    private final int key;
    private final float[] values;

    Product(int key, float[] values) {
      this.key = key;
      this.values = values;
    }
  }

  private final int dimensions;
  private final int hidden;
  private final FloatBuffer embeddings;

  /** For each input and each of its dimensions one weight a hidden unit. */
  private final float[] first;

  private final float[] bias;

  /** For each hidden unit one weight a transition. */
  private final float[] second;

  private final @Nullable Product[] kept = new @Nullable Product[KEPT];

  private HiddenLayer(ModelFile.Reader in, int dimensions, int hidden) {
    this.dimensions = dimensions;
    this.hidden = hidden;
    this.embeddings = in.floats();
    this.first = in.floatArray();
    this.bias = in.floatArray();
    this.second = in.floatArray();
  }

  /**
   * Reads the weights.
   *
   * @param dimensions numbers that stand for one word, tag or relation
   * @param hidden units in the hidden layer
   */
  static HiddenLayer read(ModelFile.Reader in, int dimensions, int hidden) {
    return new HiddenLayer(in, dimensions, hidden);
  }

  /** Room for the work of one thread. */
  final class Evaluation {
    private final float[] sums = new float[hidden];
    private final float[] scores = new float[second.length / hidden];

    /** The score of each transition; overwritten by the next call. */
    float[] scores(int[] inputs) {
      System.arraycopy(bias, 0, sums, 0, sums.length);
      for (int i = 0; i < inputs.length; i++) {
        add(product(i, inputs[i]), sums);
      }
      Arrays.fill(scores, 0);
      for (int h = 0; h < sums.length; h++) {
        float sum = sums[h];
        addScaled(second, h * scores.length, sum * sum * sum, scores);
      }
      return scores;
    }
  }

  // Small loops of their own, which the compiler turns into vector instructions.

  private static void add(float[] values, float[] sums) {
    for (int h = 0; h < sums.length; h++) {
      sums[h] += values[h];
    }
  }

  private static void addScaled(float[] values, int row, float factor, float[] sums) {
    for (int t = 0; t < sums.length; t++) {
      sums[t] += values[row + t] * factor;
    }
  }

  private float[] product(int input, int number) {
    int key = number * ParserModel.INPUTS + input;
    int hash = key * 0x9E3779B9;
    int place = (hash ^ hash >>> 15) & (KEPT - 1);
    Product found = kept[place];
    if (found == null || found.key != key) {
      float[] values = new float[hidden];
      for (int d = 0; d < dimensions; d++) {
        float value = embeddings.get(number * dimensions + d);
        addScaled(first, (input * dimensions + d) * hidden, value, values);
      }
      found = new Product(key, values);
      kept[place] = found;
    }
    return found.values;
  }
}
