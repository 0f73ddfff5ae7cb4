package org.quotecheck.speaker;

import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;

/**
 * What one place of the article says somebody is.
 *
 * @param title the words that say it
 * @param affiliation the body in or for which; null where none is named
 * @param span where the words stand
 */
public record Role(String title, @Nullable String affiliation, Span span) {}
