/**
 * Who bears a name. In: the names of an article; out: one {@link
 * org.quotecheck.speaker.referent.Referent} for each person or body, under all its names.
 */
@NullMarked
package org.quotecheck.speaker.referent;

import org.jspecify.annotations.NullMarked;
