package org.quotecheck.shell.commands;

import java.util.List;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.outcome.Outcome;

/** {@code exit}: leaves the shell. */
final class ExitCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "exit",
          Operands.none(),
          List.of(),
          "Leave the shell; quit and Ctrl-D do the same",
          List.of("Leaves the shell, or ends the commands read from standard input."),
          List.of("exit"));

  private final Desk desk;

  ExitCommand(Desk desk) {
    super(MANUAL);
    this.desk = desk;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    desk.leave();
    return Outcome.CLEAN;
  }
}
