package org.quotecheck.shell.commandline;

import java.util.List;
import org.springframework.shell.core.command.CommandOption;

/**
 * An option that a command takes.
 *
 * @param name without its hyphens
 * @param value what stands for its value in the help; empty for a flag
 * @param choices the values allowed; empty where any is
 * @param kind what the value is, for completion
 * @param text whether all words up to the next option are its value, as names and sentences are
 *     typed
 * @param repeatable whether it may be given several times
 * @param description one line for the help, without a full stop
 */
public record Option(
    String name,
    String value,
    List<String> choices,
    Operands.Kind kind,
    boolean text,
    boolean repeatable,
    String description) {
  /** Keeps a copy of the list. */
  public Option {
    choices = List.copyOf(choices);
  }

  /** An option without a value. */
  public static Option flag(String name, String description) {
    return new Option(name, "", List.of(), Operands.Kind.NOTHING, false, false, description);
  }

  /** An option that takes any value. */
  public static Option value(String name, String value, String description) {
    return value(name, value, Operands.Kind.NOTHING, description);
  }

  /** An option whose value can be completed. */
  public static Option value(String name, String value, Operands.Kind kind, String description) {
    return new Option(name, value, List.of(), kind, false, false, description);
  }

  /** An option that takes all words up to the next option. */
  public static Option text(String name, String value, Operands.Kind kind, String description) {
    return new Option(name, value, List.of(), kind, true, false, description);
  }

  /** An option that takes the name of a file. */
  public static Option file(String name, String description) {
    return value(name, "FILE", Operands.Kind.FILE, description);
  }

  /** An option that takes any value, as often as it is given. */
  public static Option many(String name, String value, String description) {
    return new Option(name, value, List.of(), Operands.Kind.FILE, false, true, description);
  }

  /** An option that takes one of a few values. */
  public static Option choice(String name, List<String> choices, String description) {
    return choice(name, String.join("|", choices), choices, description);
  }

  /** The same with a word for the value in the help, where the values are too many for a line. */
  public static Option choice(String name, String value, List<String> choices, String description) {
    return new Option(name, value, choices, Operands.Kind.NOTHING, false, false, description);
  }

  /** Whether it takes no value. */
  public boolean isFlag() {
    return value.isEmpty();
  }

  /** As the user types it. */
  public String flagName() {
    return "--" + name;
  }

  /** As the help shows it. */
  String synopsis() {
    return isFlag() ? flagName() : flagName() + " " + value;
  }

  /** As Spring Shell knows it. */
  CommandOption toCommandOption() {
    return CommandOption.with()
        .longName(name)
        .description(description)
        .type(isFlag() ? Boolean.class : String.class)
        .build();
  }
}
