package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;

/**
 * What the marks of one paragraph enclose.
 *
 * @param pairs the outermost pairs in text order, disjoint
 * @param stray a mark that closes what an earlier paragraph opened: one before all pairs; null
 *     where there is none
 */
record Pairing(List<Pair> pairs, @Nullable Mark stray) {
  /**
   * A quotation between its marks.
   *
   * @param open its opening mark
   * @param close its closing mark, null where there is none
   * @param end where it ends, the closing mark included
   */
  record Pair(Mark open, @Nullable Mark close, int end) {
    Span span() {
      return new Span(open.span().begin(), end);
    }

    Span content() {
      int begin = open.span().end();
      return new Span(begin, Math.max(begin, close == null ? end : close.span().begin()));
    }
  }

  /** Copies the list. */
  Pairing {
    pairs = List.copyOf(pairs);
  }

  /** How many of the pairs are closed and of the single, or the double kind. */
  int closed(boolean single) {
    return (int)
        pairs.stream().filter(p -> p.open().single() == single && p.close() != null).count();
  }

  /**
   * Pairs the marks of a paragraph: first the double ones, which are plain, then the single ones
   * around and between them.
   *
   * @param british whether the article quotes with single marks
   */
  static Pairing of(String text, Span part, boolean british) {
    List<Mark> marks = MarkReader.read(text, part);
    DoubleMarks doubles = DoubleMarks.pair(text, part, marks);
    SingleMarks singles = new SingleMarks(text, part, marks, doubles.pairs(), british);
    List<Pair> pairs = new ArrayList<>();
    int end = 0;
    for (Pair pair : merge(doubles.pairs(), singles.pairs())) {
      boolean cutsOff = pair.span().begin() < end && !pairs.isEmpty();
      if (cutsOff) {
        continue;
      }
      pairs.add(pair);
      end = pair.end();
    }
    Mark stray = doubles.stray();
    boolean covered =
        stray != null && !pairs.isEmpty() && pairs.get(0).span().begin() < stray.span().end();
    return new Pairing(pairs, covered ? null : stray);
  }

  /** Both lists in one, in text order. */
  private static List<Pair> merge(List<Pair> doubles, List<Pair> singles) {
    List<Pair> all = new ArrayList<>(doubles);
    all.addAll(singles);
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }
}
