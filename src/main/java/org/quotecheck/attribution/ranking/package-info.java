/**
 * What no construction decides. In: one quotation and the candidates near it; out: how probable
 * each of them is as its source, by learned weights, with the reasons in words.
 *
 * <p>Invariant: it ranks and gives reasons; whether the first is taken is decided elsewhere.
 */
@NullMarked
package org.quotecheck.attribution.ranking;

import org.jspecify.annotations.NullMarked;
