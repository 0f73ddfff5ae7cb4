/**
 * The article as attribution reads it. In: quotations and annotations; out: a {@link
 * org.quotecheck.attribution.reading.Reading}: the reporter's sentences, the words in them that
 * could name a source, and where and in what shape each quotation stands.
 *
 * <p>Invariant: nothing that stands in quotation marks is among the candidates.
 */
@NullMarked
package org.quotecheck.attribution.reading;

import org.jspecify.annotations.NullMarked;
