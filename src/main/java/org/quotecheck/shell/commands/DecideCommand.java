package org.quotecheck.shell.commands;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.review.Decision;
import org.quotecheck.review.Decisions;
import org.quotecheck.review.QuotationKey;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.DecisionText;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.desk.Selection;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** A command that decides something on one quotation or several. */
abstract class DecideCommand extends ShellCommand {
  private final Form form;
  private final Desk desk;
  private final Console console;

  DecideCommand(Manual manual, Form form, Desk desk, Console console) {
    super(manual);
    this.form = form;
    this.desk = desk;
    this.console = console;
  }

  /** What stands behind the command. */
  enum Form {
    /** Which quotations. */
    NUMBERS,
    /**
     * Which quotations, then a text. Behind a number all the rest is text; behind "all from NAME",
     * where the name may have any number of words, the last word is, in quotation marks if it has
     * blanks.
     */
    NUMBERS_AND_TEXT
  }

  /** Which quotations, and what to say of them. */
  private record Order(List<String> which, String text) {}

  /** The decision with what the command adds to it. */
  abstract Decision decided(
      Decision before, SpokenQuotation quotation, String text, Arguments arguments);

  /**
   * Those of the quotations meant on which there is something to decide. Throws {@link
   * CommandException} where there is none.
   */
  List<SpokenQuotation> concerned(
      OpenArticle article, List<SpokenQuotation> meant, Arguments arguments) {
    return meant;
  }

  private Order order(List<String> operands) {
    if (form == Form.NUMBERS) {
      return new Order(operands, "");
    }
    int end = operands.get(0).equals("all") ? operands.size() - 1 : 1;
    String text = String.join(" ", operands.subList(end, operands.size())).strip();
    // The command line takes off straight marks only.
    boolean curly = text.length() > 2 && text.startsWith("“") && text.endsWith("”");
    return new Order(operands.subList(0, end), curly ? text.substring(1, text.length() - 1) : text);
  }

  @Override
  protected final Outcome run(Arguments arguments) {
    Review review = desk.review();
    review.heedFile();
    OpenArticle article = review.article();
    Order order = order(arguments.operands());
    List<SpokenQuotation> quotations =
        concerned(article, Selection.of(review, order.which(), getName()), arguments);
    Map<Integer, Decision> changed = new LinkedHashMap<>();
    String by = System.getProperty("user.name", "somebody");
    for (SpokenQuotation quotation : quotations) {
      QuotationKey key = Decisions.key(article.analysis(), quotation);
      if (key.words().isBlank()) {
        throw CommandException.usage("quotation " + quotation.id() + " has no words to know it by");
      }
      Decision before = article.decision(quotation);
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      changed.put(
          quotation.id(),
          decided(
                  before == null ? Decision.none(key, by, today) : before,
                  quotation,
                  order.text(),
                  arguments)
              .signed(by, today));
    }
    review.decide(changed);
    for (SpokenQuotation quotation : quotations) {
      console.sentence(DecisionText.of(review.article(), quotation));
    }
    return Outcome.CLEAN;
  }
}
