package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;
import org.quotecheck.check.Settings;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.settings.House;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Listing;
import org.quotecheck.shell.terminal.Listing.Cell;

/** {@code checks}: lists the checks as the configuration of the working directory sets them. */
final class ChecksCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "checks",
          Operands.none(),
          List.of(),
          "List the checks with their levels",
          List.of(
              "By check: the level of its gravest findings and its thresholds, both as the"
                  + " configuration for the working directory has them, and how often its findings"
                  + " are true. \"explain CHECK\" says more."),
          List.of("checks"));

  private final House house;
  private final Console console;

  ChecksCommand(House house, Console console) {
    super(MANUAL);
    this.house = house;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    Settings settings = house.settings(ArticleFiles.HYPHEN);
    Listing listing = Listing.wrapping("check", "level", "precision", "thresholds");
    for (Check check : Checks.all()) {
      String thresholds =
          check.thresholds().stream()
              .map(t -> t.name() + ": " + settings.threshold(check, t))
              .collect(Collectors.joining(", "));
      listing.row(
          Cell.of(check.id()),
          Cell.of(settings.strength(check).label()),
          Cell.of(check.precision().label()),
          Cell.of(thresholds.isEmpty() ? null : thresholds));
    }
    listing.print(console, "There are no checks.");
    return Outcome.CLEAN;
  }
}
