package org.quotecheck.attribution;

/**
 * Words of the reporter's that could name a source.
 *
 * @param mention the words
 * @param sentence where they stand
 * @param head index of their head in the sentence
 */
record Candidate(Mention mention, ReporterSentence sentence, int head) {}
