package org.quotecheck.shell;

import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.review.Decision;

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
  Outcome run(Arguments arguments) {
    OpenArticle article = desk.article();
    List<Decision> unfit = desk.review().decisions().unfit(article.analysis());
    Table table = Table.wrapping().header("N", "BY", "DATE", "QUOTATION", "DECISION");
    for (SpokenQuotation quotation : article.quotations()) {
      Decision decision = article.decision(quotation);
      if (decision != null) {
        row(table, Integer.toString(quotation.id()), decision);
      }
    }
    unfit.forEach(decision -> row(table, "-", decision));
    List<AttributedString> lines = table.lines(console.width());
    if (lines.size() == 1) {
      console.println("Nothing was decided yet.");
      return Outcome.CLEAN;
    }
    lines.forEach(console::println);
    if (!unfit.isEmpty()) {
      console.println("");
      Stream.of(
              OpenArticle.count(unfit.size(), "decision")
                  + " above without a number: the article has no quotation of these words any"
                  + " more.")
          .flatMap(text -> Wrap.lines(new AttributedString(text), console.width()).stream())
          .forEach(console::println);
    }
    return Outcome.CLEAN;
  }

  private static void row(Table table, String number, Decision decision) {
    table.row(
        List.of(
            new AttributedString(number),
            Palette.inert(decision.by()),
            new AttributedString(decision.date().toString()),
            Palette.inert(decision.key().words()),
            Palette.inert(DecisionText.of(decision))));
  }
}
