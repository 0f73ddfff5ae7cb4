package org.quotecheck.check;

import java.util.List;

/** An unnamed source of whom the text says nothing at all. */
final class BareAnonymousSource extends Check {
  BareAnonymousSource() {
    super(Level.ERROR, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    return Unnamed.notAllowed(subject).stream()
        .filter(unnamed -> unnamed.isBare(subject))
        .map(
            unnamed ->
                subject.finding(
                    this,
                    level(),
                    "“%s” tells nothing of who speaks"
                        .formatted(unnamed.mention().span().of(subject.text())),
                    unnamed.mention().span(),
                    unnamed.first()))
        .toList();
  }
}
