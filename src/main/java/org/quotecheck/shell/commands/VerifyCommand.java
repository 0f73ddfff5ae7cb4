package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Status;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.desk.Selection;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Listing;
import org.quotecheck.shell.terminal.Listing.Cell;
import org.quotecheck.transcript.TranscriptReader;
import org.quotecheck.transcript.Verdict;
import org.quotecheck.transcript.Verification;
import org.quotecheck.transcript.Verifier;

/** {@code verify}: holds quotations against a transcript. */
final class VerifyCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "verify",
          new Operands(
              "[N] TRANSCRIPT", Operands.Kind.QUOTATION, Operands.Kind.FILE, 1, Integer.MAX_VALUE),
          List.of(Option.flag("all", "hold all quotations of the open article against it")),
          "Hold quotations against a transcript, word by word",
          List.of(
              Selection.HELP,
              "TRANSCRIPT is text in which \"NAME:\" at the beginning of a line opens a turn and"
                  + " [00:12:40] gives the time, or subtitles (.srt, .vtt). Punctuation, capitals,"
                  + " \"um\" and numbers in words or figures make no difference.",
              "Each quotation is verbatim; verbatim with omissions marked by dots or square"
                  + " brackets; altered, seriously where a number, a negation or a name is"
                  + " different; spliced from places more than 50 words apart; said by someone"
                  + " else; or not found. What the transcript has and the quotation lacks is shown"
                  + " as [-so-], what only the quotation has as {+so+}; in colours on a terminal."),
          List.of(
              "verify 3 hearing.srt",
              "verify --all hearing.srt",
              "verify all from Benning \"notes of the day.txt\""));

  private final Desk desk;
  private final ArticleChecker checker;
  private final Console console;

  VerifyCommand(Desk desk, ArticleChecker checker, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.checker = checker;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    Review review = desk.review();
    OpenArticle article = review.article();
    List<String> words = arguments.operands();
    List<String> which = words.subList(0, words.size() - 1);
    if (arguments.has("all") && !which.isEmpty()) {
      throw CommandException.usage("verify takes either --all or the number of a quotation");
    }
    List<SpokenQuotation> quotations =
        Selection.of(review, arguments.has("all") ? List.of("all") : which, "verify");
    Verifier verifier = verifier(words.get(words.size() - 1));
    if (quotations.isEmpty()) {
      console.println("The article has no quotations.");
    } else if (quotations.size() == 1) {
      SpokenQuotation quotation = quotations.get(0);
      new VerificationView(article, quotation, verify(verifier, article, quotation), console)
          .print();
      review.shown(quotation);
    } else {
      list(article, quotations, verifier);
    }
    return Outcome.CLEAN;
  }

  private Verifier verifier(String operand) {
    Article file = checker.readNamed(new Input.ArticleFile(operand, ArticleFiles.path(operand)));
    return new Verifier(TranscriptReader.read(operand, file.text()));
  }

  private static Verification verify(
      Verifier verifier, OpenArticle article, SpokenQuotation quotation) {
    return verifier.verify(article.text(), quotation.quotation().content(), quotation.speaker());
  }

  private void list(OpenArticle article, List<SpokenQuotation> quotations, Verifier verifier)
      throws IOException {
    Listing listing = Listing.cutting("n", "verdict", "place", "quotation");
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (SpokenQuotation quotation : quotations) {
      Verification found = verify(verifier, article, quotation);
      counts.merge(found.verdict(), 1, Integer::sum);
      VerificationView view = new VerificationView(article, quotation, found, console);
      listing.row(
          Cell.of(quotation.id()),
          new Cell(view.verdict(), view.verdict().toString()),
          Cell.of(found.places().isEmpty() ? null : view.place()),
          Cell.of(quotation.quotation().span().of(article.text())));
    }
    listing.print(console, "The article has no quotations.");
    List<String> totals = new ArrayList<>();
    counts.forEach((verdict, count) -> totals.add(count + " " + verdict.label()));
    console.remark("");
    console.remark(
        OpenArticle.count(quotations.size(), "quotation") + ": " + String.join("; ", totals));
  }

  /** The colour of a verdict is that of the status which is as good or bad. */
  static Status likeness(Verification found) {
    return switch (found.verdict()) {
      case VERBATIM, MARKED_OMISSIONS -> Status.ATTRIBUTED;
      case ALTERED -> found.isSerious() ? Status.UNATTRIBUTED : Status.IMPLIED;
      default -> Status.UNATTRIBUTED;
    };
  }
}
