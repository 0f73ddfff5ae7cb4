package org.quotecheck.shell;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;
import org.quotecheck.review.Decision;

/** {@code dismiss}: a finding is all right. */
final class DismissCommand extends DecideCommand {
  private static final Manual MANUAL =
      new Manual(
          "dismiss",
          Operands.any("N", Operands.Kind.QUOTATION),
          List.of(
              Option.choice(
                  "check",
                  "CHECK",
                  Checks.all().stream().map(Check::id).toList(),
                  "the check whose findings on the quotation are all right"),
              Option.value("reason", "WHY", "why they are")),
          "Accept what a check found on a quotation",
          List.of(
              Selection.HELP,
              "The finding stays in reports that can say so, with the reason, and counts for nothing."),
          List.of("dismiss 1 --check unattributed-quotation --reason \"heard by all\""));

  DismissCommand(Desk desk, Console console) {
    super(MANUAL, Form.NUMBERS, desk, console);
  }

  @Override
  Decision decided(Decision before, SpokenQuotation quotation, String text, Arguments arguments) {
    return before.dismissing(needed("check", arguments), needed("reason", arguments));
  }

  private static String needed(String option, Arguments arguments) {
    return arguments
        .value(option)
        .orElseThrow(
            () ->
                CommandException.usage(
                    "dismiss needs --" + option + "; \"flags\" lists what the checks found"));
  }
}
