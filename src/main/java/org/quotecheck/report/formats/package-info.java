/**
 * The formats of a report, one class each. In: an {@link org.quotecheck.report.ArticleReport} after
 * the other; out: text in that format.
 *
 * <p>Invariant: a format is one stateless class and one line in {@link
 * org.quotecheck.report.formats.ReportFormats}; it writes article by article.
 */
@NullMarked
package org.quotecheck.report.formats;

import org.jspecify.annotations.NullMarked;
