package org.quotecheck.shell.commandline;

import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Suggestion;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Parses the words of one command, and refuses what it does not know. Spring Shell's own parser
 * ignores a mistyped option, so that a check in CI would pass for a slip of the finger.
 */
final class StrictParser implements CommandParser {
  private static final String NAME = "quotecheck";

  /** More would bury the one that is suggested. */
  private static final int CHOICES_TO_LIST = 12;

  private static final CommandOption HELP = CommandOption.with().longName("help").value("").build();

  private final CommandRegistry registry;

  StrictParser(CommandRegistry registry) {
    this.registry = registry;
  }

  /** Throws {@link CommandException} for anything unknown, missing or given twice. */
  @Override
  public ParsedInput parse(String line) {
    List<String> words = Words.of(line);
    // As the help and the handbook write commands for the command line.
    boolean named = words.size() > 1 && words.get(0).equals(NAME);
    return parse(named ? words.subList(1, words.size()) : words);
  }

  /** The same for words that are split already. */
  ParsedInput parse(List<String> words) {
    if (words.isEmpty()) {
      throw CommandException.usage("no command; \"help\" lists them");
    }
    String name = words.get(0);
    return switch (name) {
      case "--help", "-h" -> new Parse(command("help")).of(words.subList(1, words.size()));
      case "--version" -> new Parse(command("version")).of(words.subList(1, words.size()));
      default -> new Parse(command(name)).of(words.subList(1, words.size()));
    };
  }

  private Manual command(String name) {
    Command command = registry.getCommandByName(name);
    if (command == null) {
      command = registry.getCommandByAlias(name);
    }
    if (command instanceof ShellCommand known) {
      return known.manual();
    }
    boolean option = name.startsWith("-");
    List<String> known =
        option
            ? List.of("--help", "--version")
            : registry.getCommands().stream().map(Command::getName).sorted().toList();
    throw CommandException.usage(
        "unknown %s %s%s"
            .formatted(
                option ? "option" : "command",
                quoted(name),
                Suggestion.clause(name, known, "; \"help\" lists the commands")));
  }

  private static String quoted(String word) {
    return '"' + Inert.line(word) + '"';
  }

  /** One command's words on their way to options and operands. */
  private static final class Parse {
    private final Manual manual;
    private final ParsedInput.Builder input = ParsedInput.builder();
    private final Set<Option> given = new HashSet<>();
    private int operands;

    Parse(Manual manual) {
      this.manual = manual;
      input.commandName(manual.name());
    }

    ParsedInput of(List<String> words) {
      int end = words.indexOf("--");
      List<String> before = end < 0 ? words : words.subList(0, end);
      if (before.contains("--help") || before.contains("-h")) {
        return input.addOption(HELP).build();
      }
      ListIterator<String> rest = words.listIterator();
      while (rest.hasNext()) {
        String word = rest.next();
        if (word.equals("--")) {
          rest.forEachRemaining(this::operand);
        } else if (word.startsWith("-") && word.length() > 1) {
          option(word, rest);
        } else {
          operand(word);
        }
      }
      if (operands < manual.operands().min()) {
        throw CommandException.usage(
            "%s needs %s: %s"
                .formatted(manual.name(), manual.operands().name(), manual.synopsis()));
      }
      return input.build();
    }

    private void operand(String word) {
      if (operands == manual.operands().max()) {
        String takes = operands == 0 ? "nothing" : "only one " + manual.operands().name();
        throw CommandException.usage(
            "%s takes %s, not %s too".formatted(manual.name(), takes, quoted(word)));
      }
      input.addArgument(new CommandArgument(operands, word));
      operands++;
    }

    private void option(String word, ListIterator<String> rest) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      Option option = find(name);
      if (!given.add(option) && !option.repeatable()) {
        throw CommandException.usage(option.flagName() + " is given twice");
      }
      String value = "";
      if (option.isFlag()) {
        if (equals >= 0) {
          throw CommandException.usage(option.flagName() + " takes no value");
        }
      } else {
        String first = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
        value = allowed(option, first) + (option.text() ? following(rest) : "");
      }
      input.addOption(CommandOption.with().longName(option.name()).value(value).build());
    }

    /** The words up to the next option, each behind a blank. */
    private static String following(ListIterator<String> rest) {
      StringBuilder words = new StringBuilder();
      while (rest.hasNext()) {
        String word = rest.next();
        if (word.startsWith("--")) {
          rest.previous();
          break;
        }
        words.append(' ').append(word);
      }
      return words.toString();
    }

    private Option find(String name) {
      return manual.options().stream()
          .filter(option -> option.flagName().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  CommandException.usage(
                      "%s has no option %s%s"
                          .formatted(
                              manual.name(),
                              quoted(name),
                              Suggestion.clause(name, optionNames()))));
    }

    private List<String> optionNames() {
      return Stream.concat(manual.options().stream().map(Option::flagName), Stream.of("--help"))
          .toList();
    }

    private String allowed(Option option, String value) {
      boolean optionInstead = value.startsWith("--");
      if (value.isEmpty() || optionInstead) {
        throw CommandException.usage(
            "%s needs a value: %s".formatted(option.flagName(), option.synopsis()));
      }
      if (!option.choices().isEmpty() && !option.choices().contains(value)) {
        String near = Suggestion.clause(value, option.choices());
        boolean many = option.choices().size() > CHOICES_TO_LIST && !near.isEmpty();
        throw CommandException.usage(
            many
                ? "%s cannot be %s%s".formatted(option.flagName(), quoted(value), near)
                : "%s is one of %s, not %s%s"
                    .formatted(
                        option.flagName(),
                        String.join(", ", option.choices()),
                        quoted(value),
                        near));
      }
      return value;
    }
  }
}
