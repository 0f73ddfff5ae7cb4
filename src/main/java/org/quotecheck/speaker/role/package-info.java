/**
 * What the article says somebody is. In: names and phrases where they stand; out: {@link
 * org.quotecheck.speaker.Role}s, each with the words that say it.
 */
@NullMarked
package org.quotecheck.speaker.role;

import org.jspecify.annotations.NullMarked;
