package org.quotecheck.shell.commands;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.check.Checks;
import org.quotecheck.review.Decision;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Selection;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.terminal.Console;

/** {@code dismiss}: a finding is all right. */
final class DismissCommand extends DecideCommand {
  private static final String CHECK = "check";
  private static final String REASON = "reason";

  private static final Manual MANUAL =
      new Manual(
          "dismiss",
          Operands.any("N", Operands.Kind.QUOTATION),
          List.of(
              Option.choice(
                  CHECK,
                  "CHECK",
                  Checks.ids(),
                  "the check whose findings on the quotation are all right"),
              Option.text(REASON, "WHY", Operands.Kind.NOTHING, "why they are")),
          "Accept what a check found on a quotation",
          List.of(
              Selection.HELP,
              "The finding stays in reports that can say so, with the reason, and counts for nothing."),
          List.of("dismiss 1 --check unattributed-quotation --reason heard by all"));

  DismissCommand(Desk desk, Console console) {
    super(MANUAL, Form.NUMBERS, desk, console);
  }

  @Override
  List<SpokenQuotation> concerned(
      OpenArticle article, List<SpokenQuotation> meant, Arguments arguments) {
    Set<String> found = new TreeSet<>();
    meant.forEach(quotation -> found.addAll(checks(article, quotation)));
    if (found.isEmpty()) {
      throw CommandException.usage(
          "the checks found nothing there; \"flags\" lists what they found");
    }
    String check =
        arguments
            .value(CHECK)
            .orElseThrow(
                () ->
                    CommandException.usage(
                        "dismiss needs --check: there is " + String.join(", ", found)));
    if (!found.contains(check)) {
      throw CommandException.usage(
          "%s found nothing there; there is %s".formatted(check, String.join(", ", found)));
    }
    if (arguments.value(REASON).isEmpty()) {
      throw CommandException.usage("dismiss needs --reason: why the finding is all right");
    }
    return meant.stream().filter(q -> checks(article, q).contains(check)).toList();
  }

  /** What found something on a quotation, also where that was dismissed before. */
  private static Set<String> checks(OpenArticle article, SpokenQuotation quotation) {
    Set<String> checks = new TreeSet<>();
    article.findingsAbout(quotation).forEach(finding -> checks.add(finding.check()));
    Decision decision = article.decision(quotation);
    if (decision != null) {
      checks.addAll(decision.dismissed().keySet());
    }
    return checks;
  }

  @Override
  Decision decided(Decision before, SpokenQuotation quotation, String text, Arguments arguments) {
    return before.dismissing(
        arguments.value(CHECK).orElseThrow(), arguments.value(REASON).orElseThrow());
  }
}
