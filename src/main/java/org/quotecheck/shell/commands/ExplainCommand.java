package org.quotecheck.shell.commands;

import java.util.List;
import java.util.regex.Pattern;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;
import org.quotecheck.check.Strength;
import org.quotecheck.check.Threshold;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.outcome.Suggestion;
import org.quotecheck.shell.terminal.Console;

/** {@code explain}: prints the page of a check. */
final class ExplainCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "explain",
          Operands.one("CHECK", Operands.Kind.CHECK),
          List.of(),
          "Explain a check: what it flags, why, and examples",
          List.of(
              "CHECK is the id that stands in square brackets behind a finding. \"checks\" lists"
                  + " them all."),
          List.of("explain late-attribution", "quotecheck explain name-variant"));

  /** The tags of the examples are for the tests. */
  private static final Pattern TAGS =
      Pattern.compile("</?[qcsnrx]\\d+(?:=[^>]*?)?(?:\\s+\\w+=(?:\"[^\"]*\"|[^\\s>]+))*>");

  private static final Pattern ABOUT_TAGS = Pattern.compile("In the tags, .*?\n\n", Pattern.DOTALL);

  private final Console console;

  ExplainCommand(Console console) {
    super(MANUAL);
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    String id = arguments.operands().get(0);
    Check check = Checks.find(id).orElseThrow(() -> unknown(id));
    String title = "# " + id + "\n";
    String page = Checks.page(check).substring(title.length());
    console.println(title + "\n" + facts(check));
    console.println(TAGS.matcher(ABOUT_TAGS.matcher(page).replaceFirst("")).replaceAll("").strip());
    return Outcome.CLEAN;
  }

  private static CommandException unknown(String id) {
    List<String> ids = Checks.ids();
    return CommandException.usage(
        "there is no check \"%s\"%s"
            .formatted(id, Suggestion.clause(id, ids, "; \"checks\" lists them")));
  }

  private static String facts(Check check) {
    StringBuilder facts = new StringBuilder();
    facts.append(
        "Level: %s. Precision: %s.%n"
            .formatted(
                check.isOnByDefault()
                    ? check.level().label()
                    : Strength.OFF.label() + " unless configured, then " + check.level().label(),
                check.precision().label()));
    for (Threshold threshold : check.thresholds()) {
      facts.append(
          "%s: %d %s (%d to %d).%n"
              .formatted(
                  threshold.name(),
                  threshold.value(),
                  threshold.meaning(),
                  threshold.least(),
                  threshold.most()));
    }
    return facts.toString();
  }
}
