package org.quotecheck.check;

import java.util.List;

/** An unnamed source of whom the text says nothing at all. */
final class BareAnonymousSource implements Check {
  @Override
  public String id() {
    return "bare-anonymous-source";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Precision precision() {
    return Precision.HIGH;
  }

  @Override
  public List<Finding> run(Subject subject) {
    return Unnamed.of(subject).stream()
        .filter(unnamed -> !unnamed.isAccepted(subject.settings()))
        .filter(unnamed -> unnamed.isBare(subject.text()))
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
