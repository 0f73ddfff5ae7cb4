package org.quotecheck.shell.commands;

import java.util.List;
import java.util.Optional;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.DecisionText;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code undo} and {@code redo}: goes back and forth among the decisions made in the shell. */
final class UndoCommand extends ShellCommand {
  private final Desk desk;
  private final Console console;
  private final boolean again;

  private UndoCommand(Manual manual, Desk desk, Console console, boolean again) {
    super(manual);
    this.desk = desk;
    this.console = console;
    this.again = again;
  }

  static UndoCommand undo(Desk desk, Console console) {
    Manual manual =
        manual(
            "undo",
            "Take back the last decision",
            "Any number of times, until the article was opened.");
    return new UndoCommand(manual, desk, console, false);
  }

  static UndoCommand redo(Desk desk, Console console) {
    Manual manual =
        manual(
            "redo",
            "Decide again what undo took back",
            "As often as undo was used, unless something else was decided since.");
    return new UndoCommand(manual, desk, console, true);
  }

  private static Manual manual(String name, String summary, String details) {
    return new Manual(name, Operands.none(), List.of(), summary, List.of(details), List.of(name));
  }

  @Override
  protected Outcome run(Arguments arguments) {
    Review review = desk.review();
    review.heedFile();
    Optional<List<SpokenQuotation>> changed = again ? review.redo() : review.undo();
    if (changed.isEmpty()) {
      console.println(again ? "There is nothing to decide again." : "There is nothing to undo.");
      return Outcome.CLEAN;
    }
    console.println(again ? "Decided again:" : "Taken back; redo decides it again:");
    for (SpokenQuotation quotation : changed.get()) {
      console.sentence(DecisionText.of(review.article(), quotation));
    }
    return Outcome.CLEAN;
  }
}
