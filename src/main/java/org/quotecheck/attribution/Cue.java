package org.quotecheck.attribution;

import org.quotecheck.article.Span;

/**
 * The words that signal attribution: "said", "according to", a colon.
 *
 * @param span where they stand
 * @param lemma the dictionary form of the verb or noun, or the mark itself
 */
public record Cue(Span span, String lemma) {}
