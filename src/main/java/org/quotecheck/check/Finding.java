package org.quotecheck.check;

import java.util.OptionalInt;
import org.quotecheck.article.Span;

/**
 * One thing that a check found.
 *
 * @param check the check's id in kebab-case
 * @param level how much it matters
 * @param message what is wrong, naming the words, without a full stop
 * @param span the words it is about
 * @param quotation id of the quotation that it is about, if about one
 */
public record Finding(
    String check, Level level, String message, Span span, OptionalInt quotation) {}
