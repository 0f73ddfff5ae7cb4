package org.quotecheck.shell.commands;

import java.util.List;
import org.jline.utils.AttributedString;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.outcome.Suggestion;
import org.quotecheck.shell.terminal.Console;

/** {@code help}: what there is and how it is used. */
final class HelpCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "help",
          Operands.atMostOne("COMMAND", Operands.Kind.COMMAND),
          List.of(),
          "List the commands, or explain one",
          List.of(
              "Without COMMAND lists all commands; with it prints what the command does, its"
                  + " options and examples. COMMAND --help is the same."),
          List.of("help", "help check"));

  /** Where the summaries begin; a longer name gets a line of its own. */
  private static final int COLUMN = 25;

  private final List<Commands.Group> groups;
  private final Console console;

  /**
   * @param groups the other commands; it lists itself at the end of the last
   */
  HelpCommand(List<Commands.Group> groups, Console console) {
    super(MANUAL);
    this.groups = List.copyOf(groups);
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    if (arguments.operands().isEmpty()) {
      list();
    } else {
      console.println(find(arguments.operands().get(0)).getHelp());
    }
    return Outcome.CLEAN;
  }

  private ShellCommand find(String name) {
    if (name.equals(getName())) {
      return this;
    }
    List<ShellCommand> others = groups.stream().flatMap(g -> g.commands().stream()).toList();
    List<String> names = others.stream().map(ShellCommand::getName).toList();
    return others.stream()
        .filter(command -> command.getName().equals(name) || command.getAliases().contains(name))
        .findFirst()
        .orElseThrow(
            () ->
                CommandException.usage(
                    "unknown command \""
                        + Inert.line(name)
                        + '"'
                        + Suggestion.clause(name, names)));
  }

  private void list() {
    console.println("quotecheck links each quotation of a news article to its speaker and flags");
    console.println("those without one.");
    console.println("");
    console.println("  quotecheck COMMAND ...     run one command");
    console.println("  quotecheck                 open the shell; commands without \"quotecheck\"");
    console.println("  quotecheck < FILE          run the commands in FILE, one a line");
    for (Commands.Group group : groups) {
      console.println("");
      console.println(group.purpose() + ":");
      group.commands().forEach(command -> line(command.manual()));
    }
    line(manual());
    console.println("");
    console.println("\"help COMMAND\" says more. Start with: quotecheck check FILE");
  }

  private void line(Manual manual) {
    String name = ("  " + manual.name() + " " + manual.operands().synopsis()).stripTrailing();
    if (name.length() >= COLUMN) {
      console.println(name);
      name = "";
    }
    console.hanging(new AttributedString(name), COLUMN, new AttributedString(manual.summary()));
  }
}
