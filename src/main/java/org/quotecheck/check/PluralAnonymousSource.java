package org.quotecheck.check;

import java.util.List;
import org.quotecheck.quotation.Quotation;

/** A whole sentence in quotation marks credited to several unnamed people at once. */
final class PluralAnonymousSource extends Check {
  PluralAnonymousSource() {
    super(Level.INFO, Precision.MEDIUM);
  }

  @Override
  public List<Finding> run(Subject subject) {
    return Unnamed.of(subject).stream()
        .filter(unnamed -> unnamed.isPlural())
        .flatMap(
            unnamed ->
                unnamed.quotations().stream()
                    .filter(q -> q.quotation().type() == Quotation.Type.DIRECT)
                    .limit(1)
                    .map(
                        q ->
                            subject.finding(
                                this,
                                level(),
                                "one voice, %s, credited to several: “%s”"
                                    .formatted(subject.words(q).first(), unnamed.phrase()),
                                q)))
        .toList();
  }
}
