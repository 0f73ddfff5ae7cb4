package org.quotecheck.shell.checking;

import org.jspecify.annotations.Nullable;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/**
 * What came of one input.
 *
 * @param report for the report
 * @param outcome {@link Outcome#CLEAN} where it was analysed, whatever was found
 * @param fault what went wrong inside, if anything did
 */
public record Checked(ArticleReport report, Outcome outcome, @Nullable Throwable fault) {
  /** Tells the user what could not be analysed, and why. */
  public void tellProblems(Console console) {
    for (String problem : report.problems()) {
      String line = report.path() + ": " + problem;
      if (fault == null) {
        console.message(line);
      } else {
        console.fault(line, fault);
      }
    }
  }
}
