package org.quotecheck.nlp;

import java.util.List;

/**
 * What the language stage found in one article.
 *
 * @param sentences in text order; a quoted sentence follows the reporter's sentence that its
 *     quotation belongs to; must not change any more, since it is not copied: of stored ones the
 *     list may be read only when it is asked for
 */
public record Annotations(List<Sentence> sentences) {}
