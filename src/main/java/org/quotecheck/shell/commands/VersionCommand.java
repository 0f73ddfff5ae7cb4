package org.quotecheck.shell.commands;

import java.util.List;
import org.quotecheck.report.Tool;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code version}: which quotecheck this is. */
final class VersionCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "version",
          Operands.none(),
          List.of(),
          "Print the version",
          List.of("Prints the program's name and version."),
          List.of("quotecheck --version"));

  private final Console console;

  VersionCommand(Console console) {
    super(MANUAL);
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    console.println("quotecheck " + Tool.current().version());
    return Outcome.CLEAN;
  }
}
