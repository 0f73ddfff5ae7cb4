package org.quotecheck.attribution.sieve;

import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.quotation.Quotation;

/**
 * What was decided for one quotation, before utterances are counted.
 *
 * @param source the candidate that was chosen; null where none was, or where the mention stands
 *     inside the quotation
 * @param mention the words that name the source
 */
public record Decision(
    Quotation quotation,
    Status status,
    @Nullable Candidate source,
    @Nullable Mention mention,
    @Nullable Cue cue,
    Evidence evidence,
    double probability) {

  /** A decision without a source. */
  public static Decision none(
      Quotation quotation, Status status, Evidence evidence, double probability) {
    return new Decision(quotation, status, null, null, null, evidence, probability);
  }

  /** Whether it is the name of who said the quotation before it. */
  public boolean isSignature() {
    return status == Status.NOT_A_QUOTATION && evidence.rule().equals(SignatureInQuotation.RULE);
  }

  /** The same as others see it, once it is known to which utterance it belongs. */
  public Attribution toAttribution(int utterance) {
    return new Attribution(quotation, utterance, status, mention, cue, evidence, probability);
  }
}
