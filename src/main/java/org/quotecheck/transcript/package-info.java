/**
 * Holds quotations against transcripts of what was said. In: a {@link
 * org.quotecheck.transcript.Transcript} and the words of a quotation; out: a {@link
 * org.quotecheck.transcript.Verification}.
 */
@NullMarked
package org.quotecheck.transcript;

import org.jspecify.annotations.NullMarked;
