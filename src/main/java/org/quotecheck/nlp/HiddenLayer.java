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

  /** For each input and each of its dimensions a row with one weight a hidden unit. */
  private final float[][] first;

  private final float[] bias;

  /** For each hidden unit a row with one weight a transition. */
  private final float[][] second;

  private final @Nullable Product[] kept = new @Nullable Product[KEPT];

  private HiddenLayer(ModelFile.Reader in, int dimensions, int hidden) {
    this.dimensions = dimensions;
    this.hidden = hidden;
    this.embeddings = in.floats();
    this.first = in.floatRows(ParserModel.INPUTS * dimensions);
    this.bias = in.floatArray();
    this.second = in.floatRows(hidden);
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
    private final float[] scores = new float[second[0].length];

    /** The score of each transition; overwritten by the next call. */
    float[] scores(int[] inputs) {
      System.arraycopy(bias, 0, sums, 0, sums.length);
      for (int i = 0; i < inputs.length; i++) {
        add(product(i, inputs[i]), sums);
      }
      for (int h = 0; h < sums.length; h++) {
        sums[h] = sums[h] * sums[h] * sums[h];
      }
      Arrays.fill(scores, 0);
      addScaled(second, 0, sums, scores);
      return scores;
    }
  }

  private float[] product(int input, int number) {
    int key = number * ParserModel.INPUTS + input;
    int hash = key * 0x9E3779B9;
    int place = (hash ^ hash >>> 15) & (KEPT - 1);
    Product found = kept[place];
    if (found == null || found.key != key) {
      float[] embedding = new float[dimensions];
      embeddings.get(number * dimensions, embedding);
      float[] values = new float[hidden];
      addScaled(first, input * dimensions, embedding, values);
      found = new Product(key, values);
      kept[place] = found;
    }
    return found.values;
  }

  /** Adds rows, from a given one on, each times its factor. */
  private static void addScaled(float[][] rows, int from, float[] factors, float[] sums) {
    int i = 0;
    for (; i + 4 <= factors.length; i += 4) {
      addScaled(
          rows[from + i],
          factors[i],
          rows[from + i + 1],
          factors[i + 1],
          rows[from + i + 2],
          factors[i + 2],
          rows[from + i + 3],
          factors[i + 3],
          sums);
    }
    for (; i < factors.length; i++) {
      addScaled(rows[from + i], factors[i], sums);
    }
  }

  // Small loops of their own over whole arrays, which the compiler turns into vector instructions;
  // four rows at once save most of the reading and writing of the sums, and add in the same order.

  private static void add(float[] values, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }

  private static void addScaled(float[] row, float factor, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i] * factor;
    }
  }

  private static void addScaled(
      float[] a,
      float fa,
      float[] b,
      float fb,
      float[] c,
      float fc,
      float[] d,
      float fd,
      float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = (((sums[i] + a[i] * fa) + b[i] * fb) + c[i] * fc) + d[i] * fd;
    }
  }
}
