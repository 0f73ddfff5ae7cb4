package org.quotecheck.shell.commands;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.QuotationView;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.desk.Selection;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code show}: everything about one quotation. */
final class ShowCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "show",
          Operands.atMostOne("N", Operands.Kind.QUOTATION),
          List.of(),
          "Show a quotation in its paragraph, with its source and the evidence",
          List.of(
              "N is the quotation's number in the list of quotes; without it, the one shown last. The words that name the source,"
                  + " the words that signal it and those that give the role are marked."),
          List.of("show 3", "show"));

  private final Desk desk;
  private final Console console;

  ShowCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    Review review = desk.review();
    SpokenQuotation quotation = Selection.one(review, arguments.operands(), "show");
    new QuotationView(review.article(), quotation, console).print();
    review.shown(quotation);
    return Outcome.CLEAN;
  }
}
