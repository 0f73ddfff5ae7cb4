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
    SpokenQuotation quotation = find(article, arguments.operands().get(0));
    new QuotationView(article, quotation, console).print();
    desk.shown(quotation);
    return Outcome.CLEAN;
  }

  private static SpokenQuotation find(OpenArticle article, String number) {
    if (!number.matches("\\d{1,9}")) {
      throw CommandException.usage("show needs the number of a quotation, not \"" + number + "\"");
    }
    return article
        .quotation(Integer.parseInt(number))
        .orElseThrow(() -> CommandException.usage(noSuch(article, number)));
  }

  private static String noSuch(OpenArticle article, String number) {
    int size = article.quotations().size();
    String has =
        switch (size) {
          case 0 -> "the article has no quotations";
          case 1 -> "the article has one quotation, number 1";
          default -> "the article has " + size + " quotations, 1 to " + size;
        };
    return "no quotation " + number + ": " + has;
  }
}
