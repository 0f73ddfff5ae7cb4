package org.quotecheck.shell.commands;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.review.Decision;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.Selection;
import org.quotecheck.shell.terminal.Console;

/** {@code assign}: somebody else said it. */
final class AssignCommand extends DecideCommand {
  private static final Manual MANUAL =
      new Manual(
          "assign",
          Operands.pair("N NAME", Operands.Kind.QUOTATION, Operands.Kind.SPEAKER),
          List.of(
              Option.text("role", "ROLE", Operands.Kind.NOTHING, "what the speaker is"),
              Option.text(
                  "affiliation",
                  "BODY",
                  Operands.Kind.NOTHING,
                  "the body that the role is held in or for")),
          "Say who is quoted",
          List.of(
              Selection.HELP,
              "Behind a number all other words are the name; behind \"all from\" with a name, the last one is, in quotation marks. Options come last; all words up to the next one are their value."),
          List.of(
              "assign 3 Carl Benning --role chairman of the party",
              "assign all from Benning \"Carl Q. Benning\""));

  AssignCommand(Desk desk, Console console) {
    super(MANUAL, Form.NUMBERS_AND_TEXT, desk, console);
  }

  @Override
  Decision decided(Decision before, SpokenQuotation quotation, String text, Arguments arguments) {
    return before.ruled(
        Decision.Ruling.ASSIGNED,
        text,
        arguments.value("role").orElse(null),
        arguments.value("affiliation").orElse(null));
  }
}
