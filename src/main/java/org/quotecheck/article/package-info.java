/**
 * Reads articles. In: files; out: an {@link org.quotecheck.article.Article}, its text exactly as
 * read.
 *
 * <p>Invariant: nothing is normalised, so every {@link org.quotecheck.article.Span} of every later
 * stage fits the text.
 */
@NullMarked
package org.quotecheck.article;

import org.jspecify.annotations.NullMarked;
