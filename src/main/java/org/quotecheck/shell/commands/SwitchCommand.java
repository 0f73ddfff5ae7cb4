package org.quotecheck.shell.commands;

import java.util.List;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code switch}: goes to another open article. */
final class SwitchCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "switch",
          Operands.one("ARTICLE", Operands.Kind.ARTICLE),
          List.of(),
          "Go to another open article",
          List.of(
              "ARTICLE is its number in the list of articles, its name, or a part of the name."
                  + " It is as you left it."),
          List.of("switch 2", "switch kabul"));

  private final Desk desk;
  private final Console console;

  SwitchCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    Review review = desk.find(arguments.operands().get(0));
    desk.open(review);
    console.sentence(review.article().summary());
    return Outcome.CLEAN;
  }
}
