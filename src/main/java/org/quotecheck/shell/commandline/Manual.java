package org.quotecheck.shell.commandline;

import java.util.List;
import java.util.Optional;

/**
 * What a command is called, takes and does: the parser, the completion and the help read it.
 *
 * @param name what the user types
 * @param operands what it takes besides options
 * @param options its options, as the help lists them
 * @param summary one line for the list of commands, without a full stop
 * @param details what it does, one paragraph an entry
 * @param examples each a line to type
 */
public record Manual(
    String name,
    Operands operands,
    List<Option> options,
    String summary,
    List<String> details,
    List<String> examples) {
  /** Keeps copies of the lists. */
  public Manual {
    options = List.copyOf(options);
    details = List.copyOf(details);
    examples = List.copyOf(examples);
  }

  Optional<Option> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  /** The command with what it takes, on one line: {@code check FILE... [OPTIONS]}. */
  String synopsis() {
    return (name + " " + operands.synopsis()).strip() + (options.isEmpty() ? "" : " [OPTIONS]");
  }
}
