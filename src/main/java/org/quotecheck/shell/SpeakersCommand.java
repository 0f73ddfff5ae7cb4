package org.quotecheck.shell;

import java.util.List;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.Speaker;

/** {@code speakers}: lists who is quoted in the open article. */
final class SpeakersCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "speakers",
          Operands.none(),
          List.of(),
          "List who is quoted in the open article",
          List.of("One line a speaker: number of quotations, name, kind, role and affiliation."),
          List.of("speakers"));

  private final Desk desk;
  private final Console console;

  SpeakersCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  Outcome run(Arguments arguments) {
    OpenArticle article = desk.article();
    List<Speaker> speakers = article.analysis().speakers();
    if (speakers.isEmpty()) {
      console.println("The article quotes nobody by name.");
      return Outcome.CLEAN;
    }
    Table table = Table.cutting().header("QUOTES", "NAME", "KIND", "ROLE", "AFFILIATION");
    for (Speaker speaker : speakers) {
      table.row(
          List.of(
              new AttributedString(Long.toString(article.quotationsOf(speaker))),
              Palette.inert(speaker.name(), Palette.HEADING),
              new AttributedString(speaker.kind().label()),
              Palette.inert(orDash(speaker.role())),
              Palette.inert(orDash(speaker.affiliation()))));
    }
    table.lines(console.width()).forEach(console::println);
    return Outcome.CLEAN;
  }

  private static String orDash(@Nullable String value) {
    return value == null ? "-" : value;
  }
}
