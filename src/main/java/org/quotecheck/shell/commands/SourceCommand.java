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

/** {@code source}: where the words can be looked up. */
final class SourceCommand extends DecideCommand {
  private static final Manual MANUAL =
      new Manual(
          "source",
          Operands.pair("N SOURCE", Operands.Kind.QUOTATION, Operands.Kind.FILE),
          List.of(),
          "Write down where a quotation can be looked up",
          List.of(
              Selection.HELP,
              "SOURCE is a recording with the time, a document, a link: whatever finds it again. (run FILE runs commands.)"),
          List.of("source 3 recording.mp3@12:40", "source all from Benning \"call of 3 May\""));

  SourceCommand(Desk desk, Console console) {
    super(MANUAL, Form.NUMBERS_AND_TEXT, desk, console);
  }

  @Override
  Decision decided(Decision before, SpokenQuotation quotation, String text, Arguments arguments) {
    return before.sourced(text);
  }
}
