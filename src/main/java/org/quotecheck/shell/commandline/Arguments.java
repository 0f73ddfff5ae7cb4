package org.quotecheck.shell.commandline;

import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.ParsedInput;

/**
 * What the user gave a command. The parser has seen to it that every option is known and every
 * value allowed.
 */
public record Arguments(ParsedInput input) {
  /** What is not an option, in order. */
  public List<String> operands() {
    return input.arguments().stream().map(CommandArgument::value).toList();
  }

  /** The value of an option, if given. */
  public Optional<String> value(String option) {
    return input.options().stream()
        .filter(given -> option.equals(given.longName()))
        .findFirst()
        .map(given -> given.value());
  }

  /** The values of an option that may be given several times, in order. */
  public List<String> values(String option) {
    return input.options().stream()
        .filter(given -> option.equals(given.longName()))
        .map(given -> given.value())
        .toList();
  }

  /** Whether a flag is given. */
  public boolean has(String option) {
    return value(option).isPresent();
  }
}
