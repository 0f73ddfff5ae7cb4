package org.quotecheck.article;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks for parts of a text among many that stand in its order. */
public final class TextOrder {
  private TextOrder() {}

  /**
   * The index of the last part that begins at an offset or before it; -1 where all begin behind it.
   *
   * @param begin where a part begins, which none behind it does before
   */
  public static <T> int lastFrom(List<T> parts, ToIntFunction<? super T> begin, int offset) {
    int low = -1;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (begin.applyAsInt(parts.get(middle)) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
