package org.quotecheck.check;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Scope;
import org.quotecheck.speaker.Speaker;

/** An article in which only one voice is quoted. */
final class SingleSource extends Check {
  private static final Threshold UTTERANCES =
      new Threshold("utterances", 3, 2, 100, "utterances from which on one voice is too few");

  SingleSource() {
    super(Level.INFO, Precision.HIGH, UTTERANCES);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<SpokenQuotation> spoken =
        subject.spoken().stream()
            .filter(q -> subject.scope(q.quotation().span()) == Scope.BODY)
            .toList();
    long utterances = spoken.stream().map(q -> q.attribution().utterance()).distinct().count();
    if (utterances < subject.threshold(this, UTTERANCES)) {
      return List.of();
    }
    Speaker speaker = spoken.get(0).speaker();
    if (speaker == null || !spoken.stream().allMatch(q -> speaker.equals(q.speaker()))) {
      return List.of();
    }
    String message = "all %d quotations are by %s".formatted(spoken.size(), speaker.name());
    return List.of(subject.finding(this, level(), message, spoken.get(0)));
  }
}
