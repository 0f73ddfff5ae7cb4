package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import org.quotecheck.review.SourceAudit;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Bar;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Listing;
import org.quotecheck.shell.terminal.Listing.Cell;
import org.quotecheck.shell.terminal.Palette;

/** {@code speakers}: lists who is quoted in the open article. */
final class SpeakersCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "speakers",
          Operands.none(),
          List.of(),
          "List who is quoted in the open article, and how much",
          List.of(
              "One line a speaker: number of quotations, the share of all quoted words, name, kind,"
                  + " role and affiliation. The line without a name is for what nobody is known"
                  + " to have said. audit adds up several articles."),
          List.of("speakers"));

  private final Desk desk;
  private final Console console;

  SpeakersCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    SourceAudit audit = SourceAudit.of(List.of(desk.article().analysis()));
    Listing listing =
        Listing.cutting("quotes", "words", "share", "name", "kind", "role", "affiliation")
            .favouring("share", "name", "kind");
    for (SourceAudit.Source source : audit.sources()) {
      row(listing, audit, source.amount(), source);
    }
    if (audit.unsourced().quotations() > 0) {
      row(listing, audit, audit.unsourced(), null);
    }
    listing.print(console, "The article quotes nobody.");
    return Outcome.CLEAN;
  }

  private static void row(
      Listing listing,
      SourceAudit audit,
      SourceAudit.Amount amount,
      SourceAudit.@Nullable Source source) {
    double share = amount.shareOf(audit.all());
    listing.row(
        Cell.of(amount.quotations()),
        Cell.of(amount.words()),
        new Cell(
            new AttributedString(
                String.format(Locale.ROOT, "%3.0f %% %s", 100 * share, Bar.of(share))),
            Math.round(1000 * share) / 1000.0),
        Cell.of(source == null ? null : source.name(), Palette.HEADING),
        Cell.of(source == null ? null : source.kind().label()),
        Cell.of(source == null ? List.of() : source.roles()),
        Cell.of(source == null ? List.of() : source.affiliations()));
  }
}
