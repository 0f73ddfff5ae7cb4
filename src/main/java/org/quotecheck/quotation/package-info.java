/**
 * Finds quotations. In: an article; out: its {@link org.quotecheck.quotation.Quotation}s in text
 * order.
 *
 * <p>Invariant: pairs of quotation marks and the paragraphs decide, not a parser; quotations never
 * overlap.
 */
@NullMarked
package org.quotecheck.quotation;

import org.jspecify.annotations.NullMarked;
