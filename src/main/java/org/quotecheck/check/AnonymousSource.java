package org.quotecheck.check;

import java.util.ArrayList;
import java.util.List;

/** Words of somebody whom the text does not name, for the editor to sign off. */
final class AnonymousSource extends Check {
  AnonymousSource() {
    super(Level.INFO, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Unnamed unnamed : Unnamed.notAllowed(subject)) {
      int number = unnamed.utterances();
      String message =
          "“%s” is not named%s"
              .formatted(unnamed.phrase(), number == 1 ? "" : "; quoted " + number + " times");
      findings.add(
          subject.finding(this, level(), message, unnamed.mention().span(), unnamed.first()));
    }
    return findings;
  }
}
