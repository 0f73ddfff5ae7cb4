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

/** {@code note}: what else is to be known. */
final class NoteCommand extends DecideCommand {
  private static final Manual MANUAL =
      new Manual(
          "note",
          Operands.pair("N TEXT", Operands.Kind.QUOTATION, Operands.Kind.NOTHING),
          List.of(),
          "Write a note on a quotation",
          List.of(
              Selection.HELP,
              "Behind a number all other words are the note; behind \"all from\" with a name, the last one is, in quotation marks."),
          List.of("note 3 asked again, stands by it"));

  NoteCommand(Desk desk, Console console) {
    super(MANUAL, Form.NUMBERS_AND_TEXT, desk, console);
  }

  @Override
  Decision decided(Decision before, SpokenQuotation quotation, String text, Arguments arguments) {
    return before.noted(text);
  }
}
