package org.quotecheck.shell;

import java.util.List;
import org.jline.utils.AttributedString;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.speaker.Speaker;

/** {@code quotes}: lists the quotations of the open article. */
final class QuotesCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "quotes",
          Operands.none(),
          List.of(),
          "List the quotations of the open article",
          List.of("One line a quotation: number, line in the file, status, speaker and words."),
          List.of("quotes"));

  private final Desk desk;
  private final Console console;

  QuotesCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  Outcome run(Arguments arguments) {
    OpenArticle article = desk.article();
    if (article.quotations().isEmpty()) {
      console.println("The article has no quotations.");
      return Outcome.CLEAN;
    }
    Table table = Table.cutting().header("N", "LINE", "STATUS", "SPEAKER", "QUOTATION");
    for (SpokenQuotation quotation : article.quotations()) {
      Status status = quotation.attribution().status();
      table.row(
          List.of(
              new AttributedString(Integer.toString(quotation.id())),
              new AttributedString(
                  Integer.toString(article.places().begin(quotation.quotation().span()).line())),
              new AttributedString(status.label(), Palette.of(status)),
              Palette.inert(speaker(article, quotation)),
              Palette.inert(quotation.quotation().span().of(article.text()))));
    }
    table.lines(console.width()).forEach(console::println);
    return Outcome.CLEAN;
  }

  private static String speaker(OpenArticle article, SpokenQuotation quotation) {
    Speaker speaker = quotation.speaker();
    if (speaker != null) {
      return speaker.name();
    }
    Mention mention = quotation.attribution().mention();
    return mention == null ? "-" : mention.span().of(article.text());
  }
}
