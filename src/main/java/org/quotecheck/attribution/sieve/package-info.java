/**
 * Constructions that say by their form alone who speaks, or that nobody does. In: one quotation of
 * a {@link org.quotecheck.attribution.reading.Reading}; out: a {@link
 * org.quotecheck.attribution.sieve.Decision} where the construction is there.
 *
 * <p>Invariant: a construction is one small stateless class, and one line in {@link
 * org.quotecheck.attribution.sieve.Sieves}; its test has sentences that it decides and near misses.
 */
@NullMarked
package org.quotecheck.attribution.sieve;

import org.jspecify.annotations.NullMarked;
