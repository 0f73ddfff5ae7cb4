package org.quotecheck.attribution;

import org.jspecify.annotations.Nullable;
import org.quotecheck.quotation.Quotation;

/**
 * Ties a quotation to the words that name its source.
 *
 * @param quotation the quotation
 * @param utterance number of the utterance, from 1 in text order; the halves of a split quotation
 *     and the paragraphs of a continued one share it
 * @param status what the article says of the source
 * @param mention the words that name the source; null where no words attribute this quotation
 * @param cue the words that signal it; null where there are none
 * @param evidence which rule decided
 * @param confidence probability that status and mention are right, in [0, 1]
 */
public record Attribution(
    Quotation quotation,
    int utterance,
    Status status,
    @Nullable Mention mention,
    @Nullable Cue cue,
    Evidence evidence,
    double confidence) {}
