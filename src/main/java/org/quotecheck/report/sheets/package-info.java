/**
 * Tables for people and programs, one class a format. In: a {@link
 * org.quotecheck.report.sheets.Sheet}; out: text or a workbook. Lists of the shell, audits and
 * checking sheets are all written here.
 *
 * <p>Invariant: a format is one class and one line in {@link
 * org.quotecheck.report.sheets.SheetFormats}.
 */
@NullMarked
package org.quotecheck.report.sheets;

import org.jspecify.annotations.NullMarked;
