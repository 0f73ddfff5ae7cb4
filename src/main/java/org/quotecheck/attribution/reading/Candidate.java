package org.quotecheck.attribution.reading;

import org.quotecheck.attribution.Mention;

/**
 * Words of the reporter's that could name a source.
 *
 * @param mention the words
 * @param sentence where they stand
 * @param head index of their head in the sentence
 */
public record Candidate(Mention mention, ReporterSentence sentence, int head) {}
