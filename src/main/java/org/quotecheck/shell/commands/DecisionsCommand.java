package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.review.Decision;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.DecisionText;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Listing;
import org.quotecheck.shell.terminal.Listing.Cell;

/** {@code decisions}: lists what was decided, also on what the draft has no more. */
final class DecisionsCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "decisions",
          Operands.none(),
          List.of(),
          "List what was decided on the open article",
          List.of(
              "A decision holds as long as the quotation has the same words, wherever it stands."
                  + " One that fits no quotation any more is listed without a number and kept in"
                  + " the file: decide anew on what took its place."),
          List.of("decisions"));

  private final Desk desk;
  private final Console console;

  DecisionsCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    Review review = desk.review();
    review.heedFile();
    OpenArticle article = review.article();
    List<Decision> unfit = review.unfit();
    Listing listing = Listing.wrapping("n", "by", "date", "quotation", "decision");
    for (SpokenQuotation quotation : article.quotations()) {
      Decision decision = article.decision(quotation);
      if (decision != null) {
        row(listing, Cell.of(quotation.id()), decision);
      }
    }
    unfit.forEach(decision -> row(listing, Cell.of((String) null), decision));
    listing.print(console, "Nothing was decided yet.");
    if (!unfit.isEmpty()) {
      console.remark("");
      console.remark(
          OpenArticle.count(unfit.size(), "decision")
              + " above without a number: the article has no quotation of these words any more.");
    }
    return Outcome.CLEAN;
  }

  private static void row(Listing listing, Cell number, Decision decision) {
    listing.row(
        number,
        Cell.of(decision.by()),
        Cell.of(decision.date().toString()),
        Cell.of(decision.key().words()),
        Cell.of(DecisionText.of(decision)));
  }
}
