package org.quotecheck.article;

/** Says for a span of a text where in the file it stands. */
@FunctionalInterface
interface Origin {
  /** The text begins at the file's beginning, and is part of it as it is. */
  Origin SAME = span -> span;

  /** The place of a span of the text, as offsets into the file's own text. */
  Span of(Span span);
}
