package org.quotecheck.article;

import org.jspecify.annotations.Nullable;

/**
 * How the user wants files to be read.
 *
 * @param kind what kind all files are; null where each file tells
 * @param original whether tracked changes are read as rejected, not as accepted
 * @param textField in JSON Lines, the name of the field that holds the text; null for the usual
 */
public record ReadingOptions(
    @Nullable ArticleKind kind, boolean original, @Nullable String textField) {
  /** Each file tells its kind, and tracked changes count as accepted. */
  public static final ReadingOptions DEFAULT = new ReadingOptions(null, false);

  /** The text is in the usual field. */
  public ReadingOptions(@Nullable ArticleKind kind, boolean original) {
    this(kind, original, null);
  }
}
