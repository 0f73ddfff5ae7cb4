package org.quotecheck.shell.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Runner;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.session.Batch;
import org.quotecheck.shell.terminal.Console;

/** {@code run}: runs the commands in a file. */
final class RunCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "run",
          Operands.one("FILE", Operands.Kind.FILE),
          List.of(),
          "Run the commands in a file",
          List.of(
              "One command a line; blank lines and those that begin with # are passed over. Stops"
                  + " at the first command that ends with a code other than 0. (source is for the"
                  + " source of a quotation.)"),
          List.of("run morning.txt"));

  /** A file may run another, but a circle has to end. */
  private static final int DEEPEST = 16;

  private final List<ShellCommand> commands;
  private final Desk desk;
  private final Console console;
  private int depth;

  /**
   * @param commands what can be run, also those that are added later
   */
  RunCommand(List<ShellCommand> commands, Desk desk, Console console) {
    super(MANUAL);
    this.commands = commands;
    this.desk = desk;
    this.console = console;
  }

  @Override
  public boolean isPaged() {
    return false;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    String operand = arguments.operands().get(0);
    Path file = ArticleFiles.path(operand);
    if (!Files.isRegularFile(file)) {
      throw CommandException.usage(operand + ": there is no such file of commands");
    }
    if (depth == DEEPEST) {
      throw CommandException.usage(operand + ": runs itself");
    }
    depth++;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return new Batch(new Runner(Commands.registry(commands), console), desk, console).run(lines);
    } finally {
      depth--;
    }
  }
}
