package org.quotecheck.speaker.name;

/**
 * A run of words in one of the reporter's sentences.
 *
 * @param sentence number of the sentence
 * @param first index of its first token there
 * @param last index of its last token, included
 */
public record TokenRange(int sentence, int first, int last) {}
