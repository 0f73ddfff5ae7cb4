package org.quotecheck.shell.outcome;

import java.util.List;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Level;
import org.quotecheck.report.FailOn;

/** Counts findings, to tell in the end whether they make the run fail. */
public final class Verdict {
  private final FailOn failOn;
  private final int mostWarnings;
  private boolean failed;
  private long warnings;

  /**
   * @param mostWarnings how many warnings are let pass, inclusive
   */
  public Verdict(FailOn failOn, int mostWarnings) {
    this.failOn = failOn;
    this.mostWarnings = mostWarnings;
  }

  /** Takes the findings of one more article; those accepted do not count. */
  public void add(List<Finding> open) {
    failed |= open.stream().anyMatch(finding -> failOn.by(finding.level()));
    warnings += open.stream().filter(finding -> finding.level() == Level.WARNING).count();
  }

  /** Whether there were more warnings than are let pass. */
  public boolean tooManyWarnings() {
    return warnings > mostWarnings;
  }

  /** What the user is told where there are too many warnings. */
  public String complaint() {
    return "%d warnings are more than --max-warnings %d".formatted(warnings, mostWarnings);
  }

  /** {@link Outcome#FINDINGS} where the run fails, else {@link Outcome#CLEAN}. */
  public Outcome outcome() {
    return failed || tooManyWarnings() ? Outcome.FINDINGS : Outcome.CLEAN;
  }
}
