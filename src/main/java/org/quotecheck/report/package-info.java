/**
 * Writes what was found. What every format is given and promises: in, an {@link
 * org.quotecheck.report.ArticleReport} after the other; out, text in that format. The packages
 * inside, each of which uses only those before it: {@code escape} makes text harmless for where it
 * goes, {@code screen} fits and tints it, {@code sheets} are tables, {@code figures} are scores and
 * audits, {@code formats} are the formats of a report.
 *
 * <p>Invariant: lines and columns are made here; whatever comes from an article is escaped for
 * where it goes.
 */
@NullMarked
package org.quotecheck.report;

import org.jspecify.annotations.NullMarked;
