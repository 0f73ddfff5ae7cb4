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

/** {@code close}: takes an article off the desk. */
final class CloseCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "close",
          Operands.atMostOne("ARTICLE", Operands.Kind.ARTICLE),
          List.of(),
          "Close an article",
          List.of(
              "ARTICLE is its number in the list of articles, its name, or a part of the name;"
                  + " without it, the current one. Every decision is in its file already."),
          List.of("close", "close kabul"));

  private final Desk desk;
  private final Console console;

  CloseCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    Review closed =
        arguments.operands().isEmpty() ? desk.review() : desk.find(arguments.operands().get(0));
    desk.close(closed);
    console.sentence(
        "Closed %s; %s."
            .formatted(
                closed.article().baseName(),
                desk.current()
                    .map(review -> "now at " + review.article().baseName())
                    .orElse("no article is open any more")));
    return Outcome.CLEAN;
  }
}
