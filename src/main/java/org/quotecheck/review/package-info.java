/**
 * Holds analyses against what people know: the sources that they marked in a gold file, and the
 * transcripts of what was said. In: analyses, gold files and transcripts; out: a {@link
 * org.quotecheck.review.Score}, or a {@link org.quotecheck.review.Verification} a quotation.
 *
 * <p>Invariant: gold is never shown to the stages it measures.
 */
@NullMarked
package org.quotecheck.review;

import org.jspecify.annotations.NullMarked;
