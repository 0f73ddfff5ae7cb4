package org.quotecheck.check;

import java.util.List;

/** A person's word for a finding that is no more, or that was never understood. */
final class UnusedSuppression extends Check {
  UnusedSuppression() {
    super(Level.WARNING, Precision.VERY_HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    return subject.unused().stream()
        .map(acceptance -> subject.finding(this, level(), message(acceptance), acceptance.place()))
        .toList();
  }

  private static String message(Acceptance acceptance) {
    if (!acceptance.fault().isEmpty()) {
      return "accepts nothing: " + acceptance.fault();
    }
    String words = acceptance.words().isEmpty() ? "" : " at “" + acceptance.words() + "”";
    return "accepts nothing: " + acceptance.check() + " finds nothing there" + words;
  }
}
