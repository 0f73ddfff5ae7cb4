package org.quotecheck.shell.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.ReportFile;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code once}: sends what the next command writes into a file. */
final class OnceCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "once",
          Operands.one("FILE", Operands.Kind.FILE),
          List.of(),
          "Write the output of the next command into a file",
          List.of(
              "FILE is replaced when the command has done its work, and stays as it is where the"
                  + " command fails. \"mode\" says how lists are written."),
          List.of("once speakers.txt", "once \"quotes of the day.csv\""));

  private final Desk desk;
  private final Console console;

  OnceCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    Path file = ArticleFiles.path(arguments.operands().get(0));
    ReportFile.refuseToReplace(desk.files(), file);
    console.once(file);
    return Outcome.CLEAN;
  }
}
