package org.quotecheck.shell.commands;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Status;
import org.quotecheck.review.Decision;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.Selection;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.speaker.Speaker;

/** {@code confirm}: the answer is right. */
final class ConfirmCommand extends DecideCommand {
  private static final Manual MANUAL =
      new Manual(
          "confirm",
          Operands.any("N", Operands.Kind.QUOTATION),
          List.of(),
          "Confirm the answer on a quotation",
          List.of(
              Selection.HELP,
              "Without N, the quotation shown last. Keeps the speaker with role and affiliation as they are now, and counts as checked."),
          List.of("confirm", "confirm 3", "confirm 2-5", "confirm all from Benning"));

  ConfirmCommand(Desk desk, Console console) {
    super(MANUAL, Form.NUMBERS, desk, console);
  }

  @Override
  Decision decided(Decision before, SpokenQuotation quotation, String text, Arguments arguments) {
    if (quotation.attribution().status() == Status.NOT_A_QUOTATION) {
      return before.ruled(Decision.Ruling.NOT_A_QUOTATION, null, null, null);
    }
    Speaker speaker = quotation.speaker();
    return speaker == null
        ? before.ruled(Decision.Ruling.CONFIRMED, null, null, null)
        : before.ruled(
            Decision.Ruling.CONFIRMED, speaker.name(), speaker.role(), speaker.affiliation());
  }
}
