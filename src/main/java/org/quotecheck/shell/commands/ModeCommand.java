package org.quotecheck.shell.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.outcome.Suggestion;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Mode;

/** {@code mode}: says how lists are shown. */
final class ModeCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "mode",
          Operands.atMostOne("text|table|json|csv|markdown", Operands.Kind.MODE),
          List.of(),
          "Say how lists are shown",
          List.of(
              "text fits columns to the screen and cuts what is too long; table cuts nothing and"
                  + " rules the columns; json, csv and markdown are for programs and pages, whole"
                  + " and without remarks. Without a word, tells which it is."),
          List.of("mode table", "mode json", "mode"));

  private final Console console;

  ModeCommand(Console console) {
    super(MANUAL);
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    Optional<String> wanted = arguments.operands().stream().findFirst();
    if (wanted.isEmpty()) {
      console.println(console.mode().label());
      return Outcome.CLEAN;
    }
    if (!Mode.labels().contains(wanted.get())) {
      throw CommandException.usage(
          "mode is one of %s, not \"%s\"%s"
              .formatted(
                  String.join(", ", Mode.labels()),
                  wanted.get(),
                  Suggestion.clause(wanted.get(), Mode.labels())));
    }
    console.show(Mode.valueOf(wanted.get().toUpperCase(Locale.ROOT)));
    return Outcome.CLEAN;
  }
}
