package org.quotecheck.shell;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;

/** {@code show}: everything about one quotation. */
final class ShowCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "show",
          Operands.one("N", Operands.Kind.QUOTATION),
          List.of(),
          "Show a quotation in its paragraph, with its source and the evidence",
          List.of(
              "N is the quotation's number in the list of quotes. The words that name the source,"
                  + " the words that signal it and those that give the role are marked."),
          List.of("show 3"));

  private final Desk desk;
  private final Console console;

  ShowCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  Outcome run(Arguments arguments) {
    OpenArticle article = desk.article();
    SpokenQuotation quotation = article.numbered(arguments.operands().get(0), "show");
    new QuotationView(article, quotation, console).print();
    desk.shown(quotation);
    return Outcome.CLEAN;
  }
}
