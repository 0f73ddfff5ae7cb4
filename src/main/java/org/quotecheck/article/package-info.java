/**
 * Reads articles. In: files; out: an {@link org.quotecheck.article.Article}, its text, and where in
 * the file each of its characters stands.
 *
 * <p>Invariant: plain text stays exactly as read. Of other kinds the mark-up is taken away, white
 * space is one blank, and nothing else is normalised. Every {@link org.quotecheck.article.Span} of
 * every later stage fits the text; {@link org.quotecheck.article.Places} leads back to the file.
 */
@NullMarked
package org.quotecheck.article;

import org.jspecify.annotations.NullMarked;
