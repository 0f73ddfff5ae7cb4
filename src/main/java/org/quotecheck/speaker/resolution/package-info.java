/**
 * Whom the mention of a quotation stands for: names, pronouns, descriptions. In: attributions,
 * referents and roles; out: the {@link org.quotecheck.speaker.Cast}.
 */
@NullMarked
package org.quotecheck.speaker.resolution;

import org.jspecify.annotations.NullMarked;
