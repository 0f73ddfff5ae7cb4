package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Checks;
import org.quotecheck.review.Decision;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Selection;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Listing;
import org.quotecheck.shell.terminal.Listing.Cell;
import org.quotecheck.shell.terminal.Palette;
import org.quotecheck.speaker.Speaker;

/** {@code quotes}: lists the quotations of the open article. */
final class QuotesCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "quotes",
          Operands.none(),
          List.of(
              Option.choice(
                  "status",
                  Arrays.stream(Status.values()).map(Status::label).toList(),
                  "only those of that status"),
              Option.text(
                  "speaker",
                  "NAME",
                  Operands.Kind.SPEAKER,
                  "only those of that speaker; a part of the name will do"),
              Option.choice(
                  "check", "CHECK", Checks.ids(), "only those in which that check found something"),
              Option.flag("undecided", "only those that nobody has decided on yet")),
          "List the quotations of the open article",
          List.of(
              "One line a quotation: number, line in the file, status, what was decided, speaker"
                  + " and words. With several options, those that all of them fit."),
          List.of("quotes", "quotes --undecided", "quotes --speaker Benning --status implied"));

  private final Desk desk;
  private final Console console;

  QuotesCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    OpenArticle article = desk.article();
    Listing listing = Listing.cutting("n", "line", "status", "decision", "speaker", "quotation");
    article.quotations().stream()
        .filter(quotation -> isWanted(quotation, article, arguments))
        .forEach(quotation -> row(listing, quotation, article));
    listing.print(
        console,
        article.quotations().isEmpty()
            ? "The article has no quotations."
            : "None of the article's %d quotations fits.".formatted(article.quotations().size()));
    return Outcome.CLEAN;
  }

  private static boolean isWanted(
      SpokenQuotation quotation, OpenArticle article, Arguments arguments) {
    Optional<String> status = arguments.value("status");
    Optional<String> check = arguments.value("check");
    Optional<String> name = arguments.value("speaker");
    Speaker speaker = quotation.speaker();
    return (status.isEmpty() || status.get().equals(quotation.attribution().status().label()))
        && (name.isEmpty() || (speaker != null && Selection.isNamed(speaker, name.get())))
        && (check.isEmpty()
            || article.findingsAbout(quotation).stream()
                .anyMatch(finding -> finding.check().equals(check.get())))
        && (!arguments.has("undecided") || article.undecided().contains(quotation));
  }

  private static void row(Listing listing, SpokenQuotation quotation, OpenArticle article) {
    Status status = quotation.attribution().status();
    Decision decision = article.decision(quotation);
    Decision.@Nullable Ruling ruling = decision == null ? null : decision.ruling();
    listing.row(
        Cell.of(quotation.id()),
        Cell.of(article.places().begin(quotation.quotation().span()).line()),
        new Cell(new AttributedString(status.label(), Palette.of(status)), status.label()),
        Cell.of(ruling == null ? null : ruling.label()),
        Cell.of(speaker(article, quotation)),
        Cell.of(quotation.quotation().span().of(article.text())));
  }

  private static @Nullable String speaker(OpenArticle article, SpokenQuotation quotation) {
    Speaker speaker = quotation.speaker();
    if (speaker != null) {
      return speaker.name();
    }
    Mention mention = quotation.attribution().mention();
    return mention == null ? null : mention.span().of(article.text());
  }
}
