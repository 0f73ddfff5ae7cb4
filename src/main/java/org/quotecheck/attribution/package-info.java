/**
 * Finds who said each quotation. In: quotations and annotations; out: one {@link
 * org.quotecheck.attribution.Attribution} a quotation. The records stand here; the work is done in
 * the packages within, in this order: {@code reading}, {@code sieve}, {@code ranking}, {@code
 * conclusion}.
 *
 * <p>Invariant: the source is words of the article, not yet a person; no answer is a valid answer.
 */
@NullMarked
package org.quotecheck.attribution;

import org.jspecify.annotations.NullMarked;
