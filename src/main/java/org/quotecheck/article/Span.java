package org.quotecheck.article;

import java.util.Comparator;

/**
 * A half-open range of UTF-16 offsets into an article's text. A span knows nothing of its article.
 *
 * @param begin offset of the first character, inclusive
 * @param end offset after the last character, exclusive; never less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder());

  /** Throws {@link IllegalArgumentException} for a negative or reversed range. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether the offset lies in this span, the end excluded. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the other span lies wholly in this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The text it covers. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** In order of the beginning, the longer first where two begin together. */
  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return begin + ".." + end;
  }
}
