package org.quotecheck.shell;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Status;
import org.quotecheck.review.Decision;
import org.quotecheck.speaker.Speaker;

/** {@code confirm}: the answer is right. */
final class ConfirmCommand extends DecideCommand {
  private static final Manual MANUAL =
      new Manual(
          "confirm",
          new Operands("N", Operands.Kind.QUOTATION, 1, Integer.MAX_VALUE),
          List.of(),
          "Confirm the answer on a quotation",
          List.of(
              Selection.HELP,
              "Keeps the speaker with role and affiliation as they are now, and counts as checked."),
          List.of("confirm 3", "confirm 2-5", "confirm all from Benning"));

  ConfirmCommand(Desk desk, Console console) {
    super(MANUAL, desk, console);
  }

  @Override
  Order order(List<String> operands) {
    return numbersOnly(operands);
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
