/**
 * Writes what was found, one class a format. In: a {@link org.quotecheck.report.Report}; out: text
 * in that format.
 *
 * <p>Invariant: lines and columns are made here; whatever comes from an article is escaped for
 * where it goes.
 */
@NullMarked
package org.quotecheck.report;

import org.jspecify.annotations.NullMarked;
