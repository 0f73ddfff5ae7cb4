package org.quotecheck.shell.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Listing;
import org.quotecheck.shell.terminal.Listing.Cell;
import org.quotecheck.shell.terminal.Palette;

/** {@code articles}: lists what is open. */
final class ArticlesCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "articles",
          Operands.none(),
          List.of(),
          "List the open articles",
          List.of(
              "By article: number, undecided quotations, quotations, findings, name and folder."
                  + " A star marks the one that the other commands are about."),
          List.of("articles"));

  private final Desk desk;
  private final Console console;

  ArticlesCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    Listing listing =
        Listing.cutting("n", "current", "undecided", "quotations", "findings", "article", "folder");
    int number = 0;
    for (Review review : desk.all()) {
      OpenArticle article = review.article();
      boolean current = desk.current().filter(review::equals).isPresent();
      number++;
      listing.row(
          Cell.of(number),
          new Cell(new AttributedString(current ? "*" : ""), current),
          Cell.of(article.undecided().size()),
          Cell.of(article.quotations().size()),
          Cell.of(article.findings().size()),
          Cell.of(article.baseName(), current ? Palette.HEADING : Palette.PLAIN),
          Cell.of(folder(review)));
    }
    listing.print(console, "No article is open; open FILE opens one.");
    return Outcome.CLEAN;
  }

  private static @Nullable String folder(Review review) {
    Path parent = Path.of(review.path()).getParent();
    return parent == null ? null : parent.toString();
  }
}
