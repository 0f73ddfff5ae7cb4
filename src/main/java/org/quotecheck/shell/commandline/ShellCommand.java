package org.quotecheck.shell.commandline;

import java.util.List;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

/** A command: its manual, and what it does with what the parser made of the user's words. */
public abstract class ShellCommand extends AbstractCommand {
  private final Manual manual;

  /** A command of the name and with the options that its manual gives. */
  protected ShellCommand(Manual manual) {
    super(manual.name(), manual.summary());
    this.manual = manual;
    setOptions(manual.options().stream().map(Option::toCommandOption).toList());
  }

  /** What the help tells of it. */
  public final Manual manual() {
    return manual;
  }

  /** What {@code --help} prints. */
  @Override
  public final String getHelp() {
    return new HelpPage(manual).text();
  }

  @Override
  public final ExitStatus doExecute(CommandContext context) throws Exception {
    return run(new Arguments(context.parsedInput())).status();
  }

  /** Throws {@link CommandException} to end with one line for the user. */
  protected abstract Outcome run(Arguments arguments) throws Exception;

  /**
   * Whether what it writes can be shown page by page: it is a list or a page and complete at once.
   */
  public boolean isPaged() {
    return true;
  }

  /** Other names that the user may type. */
  public final ShellCommand withAliases(String... aliases) {
    setAliases(List.of(aliases));
    return this;
  }
}
