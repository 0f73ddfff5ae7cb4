package org.quotecheck.shell.commands;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.QuotationView;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code next} and {@code prev}: goes through the quotations that nobody has decided on yet. */
final class StepCommand extends ShellCommand {
  private final Desk desk;
  private final Console console;
  private final boolean forward;

  private StepCommand(Manual manual, Desk desk, Console console, boolean forward) {
    super(manual);
    this.desk = desk;
    this.console = console;
    this.forward = forward;
  }

  static StepCommand next(Desk desk, Console console) {
    return new StepCommand(manual("next", "next", "first"), desk, console, true);
  }

  static StepCommand previous(Desk desk, Console console) {
    return new StepCommand(manual("prev", "previous", "last"), desk, console, false);
  }

  private static Manual manual(String name, String which, String end) {
    return new Manual(
        name,
        Operands.none(),
        List.of(),
        "Show the " + which + " quotation that is undecided",
        List.of(
            "Goes on from the quotation shown last to the %s one that nobody has decided on, and at the end begins again at the %s. confirm, assign and not-a-quotation decide; titles and the like need no decision."
                .formatted(which, end)),
        List.of(name));
  }

  @Override
  protected Outcome run(Arguments arguments) {
    Review review = desk.review();
    List<SpokenQuotation> undecided = review.article().undecided();
    if (undecided.isEmpty()) {
      console.sentence(nothingLeft(review));
      return Outcome.CLEAN;
    }
    int last = review.lastShown();
    Optional<SpokenQuotation> found = beyond(undecided, last);
    if (found.isEmpty()) {
      console.println(forward ? "Again from the first:" : "Again from the last:");
      console.println("");
      found = beyond(undecided, forward ? 0 : Integer.MAX_VALUE);
    }
    new QuotationView(review.article(), found.orElseThrow(), console).print();
    review.shown(found.orElseThrow());
    return Outcome.CLEAN;
  }

  private Optional<SpokenQuotation> beyond(List<SpokenQuotation> undecided, int last) {
    Comparator<SpokenQuotation> order = Comparator.comparing(SpokenQuotation::id);
    return forward
        ? undecided.stream().filter(q -> q.id() > last).min(order)
        : undecided.stream().filter(q -> last == 0 || q.id() < last).max(order);
  }

  private String nothingLeft(Review review) {
    OpenArticle article = review.article();
    String here =
        article.quotations().isEmpty()
            ? "The article has no quotations."
            : "Every quotation is decided on."
                + (article.findings().isEmpty()
                    ? ""
                    : " \"flags\" lists what the checks found all the same.");
    return here
        + desk.all().stream()
            .filter(other -> !other.article().undecided().isEmpty())
            .findFirst()
            .map(
                other ->
                    " In %s some are not: switch %d"
                        .formatted(other.article().baseName(), desk.all().indexOf(other) + 1))
            .orElse("");
  }
}
