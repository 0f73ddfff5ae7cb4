package org.quotecheck.shell;

import java.util.List;
import org.quotecheck.report.Tool;

/** {@code version}: which quotecheck this is. */
final class VersionCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "version",
          Operands.none(),
          List.of(),
          "Print the version",
          List.of("Prints the program's name and version."),
          List.of("quotecheck --version"));

  private final Console console;

  VersionCommand(Console console) {
    super(MANUAL);
    this.console = console;
  }

  @Override
  Outcome run(Arguments arguments) {
    console.println("quotecheck " + version());
    return Outcome.CLEAN;
  }

  /** The version that the build wrote into the jar. */
  static String version() {
    return Tool.current().version();
  }
}
