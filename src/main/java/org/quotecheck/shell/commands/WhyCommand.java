package org.quotecheck.shell.commands;

import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedStringBuilder;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Consideration;
import org.quotecheck.attribution.Considered;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.conclusion.Attributor;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.desk.Selection;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Palette;

/** {@code why}: the possible sources of a quotation that were considered, and what decided. */
final class WhyCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "why",
          Operands.atMostOne("N", Operands.Kind.QUOTATION),
          List.of(),
          "Show which sources were considered for a quotation, and what decided",
          List.of(
              "N is the quotation's number in the list of quotes. The percentages are how probable"
                  + " each source is; they add up to 100 with those not shown. Below the first"
                  + " stands what speaks for it, below the others what speaks against them."),
          List.of("why 3"));

  /** More than these nobody reads, and they have next to no chance. */
  private static final int MOST = 5;

  private final Desk desk;
  private final Console console;

  WhyCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    Review review = desk.review();
    OpenArticle article = review.article();
    SpokenQuotation quotation = Selection.one(review, arguments.operands(), "why");
    Attribution attribution = quotation.attribution();
    console.println(
        new AttributedStringBuilder()
            .append("Quotation " + quotation.id() + ": ", Palette.HEADING)
            .append(attribution.status().label(), Palette.of(attribution.status()))
            .toAttributedString());
    print(
        "%s (%s)".formatted(attribution.evidence().explanation(), attribution.evidence().rule()),
        2);
    console.println("");
    List<Quotation> quotations =
        article.quotations().stream().map(SpokenQuotation::quotation).toList();
    Consideration considered =
        Attributor.load()
            .consider(
                article.analysis().article(),
                article.analysis().annotations(),
                quotations,
                quotation.quotation());
    if (!considered.decisive()) {
      print("Without that, these would have been considered:", 2);
      console.println("");
    }
    List<Considered> sources = considered.sources();
    sources.stream().limit(MOST).forEach(one -> print(article, one));
    int more = sources.size() - MOST;
    if (more > 0) {
      console.println("  and %d less probable".formatted(more));
    }
    review.shown(quotation);
    return Outcome.CLEAN;
  }

  private void print(OpenArticle article, Considered one) {
    Mention mention = one.mention();
    String words =
        mention == null
            ? "no source in the article"
            : "%s, line %d"
                .formatted(
                    mention.span().of(article.text()),
                    article.places().begin(mention.span()).line());
    print(String.format(Locale.ROOT, "%3.0f %% %s", 100 * one.probability(), words), 2);
    one.reasons().forEach(reason -> print(reason.words(), 9));
  }

  private void print(String words, int indent) {
    console.indented(indent, Palette.inert(words));
  }
}
