package org.quotecheck.shell.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.settings.Configuration;
import org.quotecheck.shell.settings.ConfigurationSample;
import org.quotecheck.shell.settings.Profiles;
import org.quotecheck.shell.terminal.Console;

/** {@code init}: writes a configuration to begin with. */
final class InitCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "init",
          Operands.none(),
          List.of(
              Option.choice(
                  "profile", Profiles.NAMES, "the house profile to build on (default none)")),
          "Write a commented configuration into the working directory",
          List.of(
              "Writes "
                  + Configuration.FILE
                  + " with every key and every check, each switched off by a #. It holds for the"
                  + " articles in its folder and below. An existing file is left as it is."),
          List.of("quotecheck init", "quotecheck init --profile ap"));

  private final Path folder;
  private final Console console;

  /**
   * @param folder the working directory
   */
  InitCommand(Path folder, Console console) {
    super(MANUAL);
    this.folder = folder;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException {
    Path file = folder.resolve(Configuration.FILE);
    try {
      Files.writeString(
          file,
          ConfigurationSample.text(arguments.value("profile")),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw CommandException.usage(Configuration.FILE + ": is there already; edit it");
    }
    console.println("Wrote " + Configuration.FILE + ". Take the # off the lines that you want.");
    return Outcome.CLEAN;
  }
}
