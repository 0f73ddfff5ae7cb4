package org.quotecheck.shell;

/** Ends a command with one line for the user. */
final class CommandException extends RuntimeException {
  private final Outcome outcome;

  private CommandException(Outcome outcome, String message) {
    super(message);
    this.outcome = outcome;
  }

  /** The user asked for something that cannot be done as asked. */
  static CommandException usage(String message) {
    return new CommandException(Outcome.USAGE, message);
  }

  /** What was asked for was right, and it did not work. */
  static CommandException failure(String message) {
    return new CommandException(Outcome.FAILED, message);
  }

  /** The same with the name of what it is about in front. */
  CommandException about(String name) {
    return new CommandException(outcome, name + ": " + getMessage());
  }

  Outcome outcome() {
    return outcome;
  }
}
