/**
 * Turns mentions into identities. In: attributions and annotations; out: {@link
 * org.quotecheck.speaker.Speaker}s with kind, role and affiliation.
 *
 * <p>Invariant: a name or role is made of words of the article.
 */
@NullMarked
package org.quotecheck.speaker;

import org.jspecify.annotations.NullMarked;
