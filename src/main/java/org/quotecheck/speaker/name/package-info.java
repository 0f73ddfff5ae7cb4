/**
 * Where the reporter’s text names somebody. In: annotations; out: {@link
 * org.quotecheck.speaker.name.NameOccurrence}s, mended where the recogniser cuts a name, joins two
 * or takes one kind for another.
 */
@NullMarked
package org.quotecheck.speaker.name;

import org.jspecify.annotations.NullMarked;
