/**
 * Who the speakers are: {@link org.quotecheck.speaker.Speaker}s with kind, role and affiliation.
 * The records stand here; the work is done in the packages within, in this order: {@code lexicon},
 * {@code name}, {@code referent}, {@code role}, {@code resolution}.
 *
 * <p>Invariant: a name or role is made of words of the article.
 */
@NullMarked
package org.quotecheck.speaker;

import org.jspecify.annotations.NullMarked;
