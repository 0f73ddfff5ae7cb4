package org.quotecheck.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;
import org.quotecheck.check.Settings;

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
  Outcome run(Arguments arguments) {
    Settings settings = house.settings(ArticleFiles.HYPHEN);
    Table table = Table.wrapping().header("CHECK", "LEVEL", "PRECISION", "THRESHOLDS");
    for (Check check : Checks.all()) {
      String thresholds =
          check.thresholds().stream()
              .map(t -> t.name() + ": " + settings.threshold(check, t))
              .collect(Collectors.joining(", "));
      table.row(
          List.of(
              new AttributedString(check.id()),
              new AttributedString(settings.strength(check).label()),
              new AttributedString(check.precision().label()),
              new AttributedString(thresholds.isEmpty() ? "-" : thresholds)));
    }
    table.lines(console.width()).forEach(console::println);
    return Outcome.CLEAN;
  }
}
