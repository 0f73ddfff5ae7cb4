package org.quotecheck.attribution.reading;

import org.quotecheck.attribution.Mention;

/**
 * Words of the reporter's that could name a source.
 *
 * @param mention the words
 * @param sentence where they stand
 * @param head index of their head in the sentence
 */
public record Candidate(Mention mention, ReporterSentence sentence, int head) {
  /** Whether they stand behind "according to". */
  public boolean isAccordedTo() {
    return sentence.preposition(head).startsWith("accord");
  }
}
