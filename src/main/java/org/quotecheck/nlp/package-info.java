/**
 * Words, sentences, tags, names and dependencies. In: an article and the spans to take as one
 * clause each; out: {@link org.quotecheck.nlp.Annotations}.
 *
 * <p>Invariant: the only package that knows CoreNLP; no type of CoreNLP leaves it.
 */
@NullMarked
package org.quotecheck.nlp;

import org.jspecify.annotations.NullMarked;
