package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.report.figures.AuditJson;
import org.quotecheck.review.Reviewed;
import org.quotecheck.review.SourceAudit;
import org.quotecheck.review.SourceAudit.Amount;
import org.quotecheck.shell.checking.ReviewedArticles;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Listing;
import org.quotecheck.shell.terminal.Listing.Cell;
import org.quotecheck.shell.terminal.Mode;
import org.quotecheck.shell.terminal.Palette;

/** {@code audit}: lists the sources of articles, and how much is anonymous. */
final class AuditCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "audit",
          Operands.any("ARTICLE", Operands.Kind.FILE),
          List.of(
              Option.choice(
                  "format",
                  List.of("text", "csv", "json"),
                  "how to write it (default text, or what mode says)")),
          "List the sources of articles, and how much of the quoted words is anonymous",
          List.of(
              "ARTICLE is an article, a directory or a pattern; without one, all open articles."
                  + " By source, the most quoted first: quotations, words, share of all quoted words, articles that quote"
                  + " it, name, kind, role and affiliation. A name stands for one source in all"
                  + " articles; anonymous sources are counted by article."),
          List.of("audit", "quotecheck audit drafts", "quotecheck audit drafts --format json"));

  private final Desk desk;
  private final ReviewedArticles articles;
  private final Console console;

  AuditCommand(Desk desk, ReviewedArticles articles, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.articles = articles;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException, InterruptedException {
    ReviewedArticles.Result result =
        arguments.operands().isEmpty() ? open() : articles.in(arguments.operands());
    if (result.articles().isEmpty()) {
      return result.outcome();
    }
    List<Analysis> analyses = result.articles().stream().map(Reviewed::analysis).toList();
    SourceAudit audit = SourceAudit.of(analyses).largestFirst();
    Optional<String> format = arguments.value("format");
    Mode mode =
        format.isPresent() ? Mode.valueOf(format.get().toUpperCase(Locale.ROOT)) : console.mode();
    if (mode == Mode.JSON) {
      AuditJson.write(audit, console.out());
    } else {
      listing(audit).print(console, mode, "The articles quote nobody.");
      if (mode.format().isEmpty() && audit.all().quotations() > 0) {
        console.println("");
        console.sentence(summary(audit));
      }
    }
    return result.outcome();
  }

  private ReviewedArticles.Result open() {
    if (desk.all().isEmpty()) {
      throw CommandException.usage("no article is open; name some: audit ARTICLE...");
    }
    return new ReviewedArticles.Result(
        desk.all().stream().map(Review::reviewed).toList(), Outcome.CLEAN);
  }

  private static Listing listing(SourceAudit audit) {
    Listing listing =
        Listing.cutting(
                "quotes", "words", "share", "articles", "name", "kind", "role", "affiliation")
            .favouring("name", "kind");
    for (SourceAudit.Source source : audit.sources()) {
      double share = source.amount().shareOf(audit.all());
      listing.row(
          Cell.of(source.amount().quotations()),
          Cell.of(source.amount().words()),
          new Cell(new AttributedString(percent(share)), Math.round(1000 * share) / 1000.0),
          Cell.of(source.articles().size()),
          Cell.of(source.name(), Palette.HEADING),
          Cell.of(source.kind().label()),
          Cell.of(source.roles()),
          Cell.of(source.affiliations()));
    }
    return listing;
  }

  private static String summary(SourceAudit audit) {
    return "%s, %s, %s in %s. Anonymous: %s. Without a source: %s."
        .formatted(
            OpenArticle.count(audit.sources().size(), "source"),
            OpenArticle.count(audit.all().quotations(), "quotation"),
            OpenArticle.count(audit.all().words(), "word"),
            OpenArticle.count(audit.articles(), "article"),
            part(audit.anonymous(), audit.all()),
            part(audit.unsourced(), audit.all()));
  }

  private static String part(Amount part, Amount all) {
    return "%s (%s of the words)"
        .formatted(
            OpenArticle.count(part.quotations(), "quotation"), percent(part.shareOf(all)).strip());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%3.0f %%", 100 * share);
  }
}
