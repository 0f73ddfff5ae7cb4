package org.quotecheck.shell.commands;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.review.Decision;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.Selection;
import org.quotecheck.shell.terminal.Console;

/** {@code not-a-quotation}: nobody said it. */
final class NotAQuotationCommand extends DecideCommand {
  private static final Manual MANUAL =
      new Manual(
          "not-a-quotation",
          Operands.any("N", Operands.Kind.QUOTATION),
          List.of(),
          "Say that a quotation is nobody's words",
          List.of(
              Selection.HELP,
              "Titles, nicknames, terms and irony are left out of reports for people."),
          List.of("not-a-quotation 10"));

  NotAQuotationCommand(Desk desk, Console console) {
    super(MANUAL, Form.NUMBERS, desk, console);
  }

  @Override
  Decision decided(Decision before, SpokenQuotation quotation, String text, Arguments arguments) {
    return before.ruled(Decision.Ruling.NOT_A_QUOTATION, null, null, null);
  }
}
