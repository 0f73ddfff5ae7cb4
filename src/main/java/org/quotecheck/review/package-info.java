/**
 * Compares analyses with what people decided. In: analyses and a gold file; out: a {@link
 * org.quotecheck.review.Score}.
 *
 * <p>Invariant: gold is never shown to the stages it measures.
 */
@NullMarked
package org.quotecheck.review;

import org.jspecify.annotations.NullMarked;
