package org.quotecheck.shell.outcome;

/** Ends a command with one line for the user. */
public final class CommandException extends RuntimeException {
  private final Outcome outcome;

  private CommandException(Outcome outcome, String message) {
    super(message);
    this.outcome = outcome;
  }

  /** The user asked for something that cannot be done as asked. */
  public static CommandException usage(String message) {
    return new CommandException(Outcome.USAGE, message);
  }

  /** What was asked for was right, and it did not work. */
  public static CommandException failure(String message) {
    return new CommandException(Outcome.FAILED, message);
  }

  /** The same with the name of what it is about in front. */
  public CommandException about(String name) {
    return new CommandException(outcome, name + ": " + getMessage());
  }

  /** How the command ends. */
  public Outcome outcome() {
    return outcome;
  }
}
