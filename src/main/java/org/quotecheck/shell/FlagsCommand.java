package org.quotecheck.shell;

import java.util.List;
import org.jline.utils.AttributedString;
import org.quotecheck.article.Position;
import org.quotecheck.check.Finding;

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
  Outcome run(Arguments arguments) {
    OpenArticle article = desk.article();
    if (article.findings().isEmpty()) {
      console.println("The checks found nothing.");
      return Outcome.CLEAN;
    }
    Table table = Table.wrapping().header("PLACE", "LEVEL", "N", "FINDING");
    for (Finding finding : article.findings()) {
      Position place = article.places().begin(finding.span());
      table.row(
          List.of(
              new AttributedString(place.line() + ":" + place.column()),
              new AttributedString(finding.level().label(), Palette.of(finding.level())),
              new AttributedString(
                  finding.quotation().isPresent() ? "" + finding.quotation().getAsInt() : "-"),
              AttributedString.join(
                  AttributedString.EMPTY,
                  Palette.inert(finding.message()),
                  new AttributedString(" (" + finding.check() + ")", Palette.FAINT))));
    }
    table.lines(console.width()).forEach(console::println);
    return Outcome.CLEAN;
  }
}
