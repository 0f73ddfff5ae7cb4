package org.quotecheck.article;

import org.jspecify.annotations.Nullable;

/**
 * How the user wants files to be read.
 *
 * @param kind what kind all files are; null where each file tells
 * @param original whether tracked changes are read as rejected, not as accepted
 */
public record ReadingOptions(@Nullable ArticleKind kind, boolean original) {
  /** Each file tells its kind, and tracked changes count as accepted. */
  public static final ReadingOptions DEFAULT = new ReadingOptions(null, false);
}
