package org.quotecheck.attribution;

import org.jspecify.annotations.Nullable;
import org.quotecheck.quotation.Quotation;

/** What was decided for one quotation, before utterances are counted. */
record Decision(
    Quotation quotation,
    Status status,
    @Nullable Candidate source,
    @Nullable Cue cue,
    Evidence evidence,
    double probability) {

  static Decision none(Quotation quotation, Status status, Evidence evidence, double probability) {
    return new Decision(quotation, status, null, null, evidence, probability);
  }

  Attribution toAttribution(int utterance) {
    Mention mention = source == null ? null : source.mention();
    return new Attribution(quotation, utterance, status, mention, cue, evidence, probability);
  }
}
