package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Listing;
import org.quotecheck.shell.terminal.Listing.Cell;
import org.quotecheck.shell.terminal.Palette;

/** {@code find}: looks for words in all open articles. */
final class FindCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "find",
          Operands.some("WORDS", Operands.Kind.NOTHING),
          List.of(),
          "Look for words in all open articles",
          List.of(
              "Capitals, line breaks, and whether marks are straight or curly make no difference."
                  + " N is the quotation in which the words stand, if they do in one."),
          List.of("find bridge", "find the people's lives"));

  /** What is shown before the words found, in characters. */
  private static final int BEFORE = 24;

  /** What is shown behind them; the table cuts what does not fit. */
  private static final int AFTER = 80;

  /** Between two words of a paragraph a line may end. */
  private static final String GAP = "\\s+";

  private final Desk desk;
  private final Console console;

  FindCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    desk.review();
    String words = String.join(" ", arguments.operands());
    Pattern pattern = pattern(words);
    Listing listing = Listing.cutting("article", "line", "n", "words");
    for (Review review : desk.all()) {
      OpenArticle article = review.article();
      Matcher matcher = pattern.matcher(article.text());
      for (Span paragraph : article.analysis().article().paragraphs()) {
        matcher.region(paragraph.begin(), paragraph.end());
        while (matcher.find()) {
          row(listing, article, paragraph, new Span(matcher.start(), matcher.end()));
        }
      }
    }
    listing.print(console, "“" + words + "” stands in none of the open articles.");
    return Outcome.CLEAN;
  }

  /** Throws {@link CommandException} where there is nothing to look for. */
  private static Pattern pattern(String words) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      throw CommandException.usage("find needs a word to look for");
    }
    return Pattern.compile(
        Pattern.compile("(?U)\\s+")
            .splitAsStream(wanted)
            .map(FindCommand::word)
            .collect(Collectors.joining(GAP)),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static String word(String word) {
    StringBuilder pattern = new StringBuilder();
    word.codePoints()
        .forEach(
            c ->
                pattern.append(
                    "'‘’".indexOf(c) >= 0
                        ? "['‘’]"
                        : "\"“”".indexOf(c) >= 0
                            ? "[\"“”]"
                            : Pattern.quote(Character.toString(c))));
    return pattern.toString();
  }

  private static void row(Listing listing, OpenArticle article, Span paragraph, Span found) {
    Optional<SpokenQuotation> quotation =
        article.quotations().stream()
            .filter(q -> q.quotation().span().contains(found.begin()))
            .findFirst();
    String text = article.text();
    int far = Math.max(paragraph.begin(), found.begin() - BEFORE);
    int blank = far == paragraph.begin() ? -1 : text.indexOf(' ', far);
    int begin = blank < 0 || blank >= found.begin() ? far : blank;
    int end = Math.min(paragraph.end(), found.end() + AFTER);
    AttributedString shown =
        new AttributedStringBuilder()
            .append(begin > paragraph.begin() ? "…" : "")
            .append(Palette.inert(text.substring(begin, found.begin()).stripLeading()))
            .append(Palette.inert(found.of(text), Palette.MENTION))
            .append(Palette.inert(text.substring(found.end(), end).stripTrailing()))
            .append(end < paragraph.end() ? "…" : "")
            .toAttributedString();
    listing.row(
        Cell.of(article.baseName()),
        Cell.of(article.places().begin(found).line()),
        quotation.isPresent() ? Cell.of(quotation.get().id()) : Cell.of((String) null),
        new Cell(shown, shown.toString()));
  }
}
