package org.quotecheck.shell;

import java.util.List;
import java.util.Optional;
import org.quotecheck.analysis.SpokenQuotation;

/** {@code next}: goes through the quotations that a person should look at. */
final class NextCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "next",
          Operands.none(),
          List.of(),
          "Show the next quotation that needs attention",
          List.of(
              "Goes on from the quotation shown last to the next one that has a finding, or whose"
                  + " speaker the article implies or does not give."),
          List.of("next"));

  private final Desk desk;
  private final Console console;

  NextCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  Outcome run(Arguments arguments) {
    OpenArticle article = desk.article();
    int last = desk.lastShown();
    Optional<SpokenQuotation> next =
        article.quotations().stream()
            .filter(quotation -> quotation.id() > last && article.needsAttention(quotation))
            .findFirst();
    if (next.isPresent()) {
      new QuotationView(article, next.get(), console).print();
      desk.shown(next.get());
    } else {
      console.println(
          last == 0
              ? "No quotation needs attention."
              : "No more quotations need attention; next begins again at the first.");
      desk.rewind();
    }
    return Outcome.CLEAN;
  }
}
