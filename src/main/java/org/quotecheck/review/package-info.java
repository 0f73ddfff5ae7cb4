/**
 * Holds analyses against what people know: what they decided on quotations, and the sources that
 * they marked in a gold file. In: analyses, decisions and gold files; out: analyses as people
 * decided them, who is quoted how much, what an edit changed, or a {@link
 * org.quotecheck.review.Score}.
 *
 * <p>Invariant: gold is never shown to the stages it measures.
 */
@NullMarked
package org.quotecheck.review;

import org.jspecify.annotations.NullMarked;
