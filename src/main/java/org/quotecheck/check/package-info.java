/**
 * What an editor wants to be told. In: an {@link org.quotecheck.analysis.Analysis}; out: {@link
 * org.quotecheck.check.Finding}s in text order.
 *
 * <p>Invariant: a check is one small stateless class, one line in {@link
 * org.quotecheck.check.Checks} and one page that is also its test.
 */
@NullMarked
package org.quotecheck.check;

import org.jspecify.annotations.NullMarked;
