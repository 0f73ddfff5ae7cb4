package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.List;
import org.jline.utils.AttributedString;
import org.quotecheck.article.Position;
import org.quotecheck.check.Finding;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Listing;
import org.quotecheck.shell.terminal.Listing.Cell;
import org.quotecheck.shell.terminal.Palette;

/** {@code flags}: lists what the checks found in the open article. */
final class FlagsCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "flags",
          Operands.none(),
          List.of(),
          "List what the checks found in the open article",
          List.of(
              "By finding: place in the file, level, number of the quotation, what is wrong, and"
                  + " which check says so."),
          List.of("flags"));

  private final Desk desk;
  private final Console console;

  FlagsCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    OpenArticle article = desk.article();
    Listing listing =
        Listing.wrapping("place", "level", "n", "check", "finding").favouring("check");
    for (Finding finding : article.findings()) {
      Position place = article.places().begin(finding.span());
      listing.row(
          Cell.of(place.line() + ":" + place.column()),
          new Cell(
              new AttributedString(finding.level().label(), Palette.of(finding.level())),
              finding.level().label()),
          finding.quotation().isPresent()
              ? Cell.of(finding.quotation().getAsInt())
              : Cell.of((String) null),
          Cell.of(finding.check(), Palette.FAINT),
          Cell.of(finding.message()));
    }
    listing.print(console, "The checks found nothing.");
    return Outcome.CLEAN;
  }
}
