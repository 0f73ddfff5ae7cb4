package org.quotecheck.shell.session;

import java.io.BufferedReader;
import java.io.IOException;
import org.quotecheck.shell.commandline.Runner;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** Runs commands from a file or pipe, one a line, up to the first that does not end clean. */
public final class Batch {
  private final Runner runner;
  private final Desk desk;
  private final Console console;

  /** Runs until somebody leaves the desk; tells on the console where there was nothing to run. */
  public Batch(Runner runner, Desk desk, Console console) {
    this.runner = runner;
    this.desk = desk;
    this.console = console;
  }

  /** Blank lines and those that begin with {@code #} are passed over. */
  public Outcome run(BufferedReader lines) throws IOException {
    boolean any = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      any = true;
      Outcome outcome = runner.run(line);
      if (outcome != Outcome.CLEAN || desk.isLeft()) {
        return outcome;
      }
    }
    if (!any) {
      // Nothing was checked: a CI job that gives no arguments by mistake must not pass.
      console.message("nothing to do: give a command, as in \"quotecheck check FILE...\"");
      return Outcome.USAGE;
    }
    return Outcome.CLEAN;
  }
}
