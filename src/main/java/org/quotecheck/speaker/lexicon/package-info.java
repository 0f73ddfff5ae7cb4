/**
 * What the words of the press mean: titles, names, nouns for people and bodies. Tables with the
 * questions that they answer; the article itself is not in it.
 */
@NullMarked
package org.quotecheck.speaker.lexicon;

import org.jspecify.annotations.NullMarked;
