package org.quotecheck.shell.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.quotecheck.article.Reasons;
import org.quotecheck.shell.files.ReportFile;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Runs one command, the same way whether it comes from the command line, a file or the prompt. */
public final class Runner {
  private final CommandRegistry registry;
  private final StrictParser parser;
  private final Console console;

  /** Runs the commands of a registry, and tells on the console what went wrong. */
  public Runner(CommandRegistry registry, Console console) {
    this.registry = registry;
    this.parser = new StrictParser(registry);
    this.console = console;
  }

  /** Runs the command that the words make up, and tells the user what went wrong. */
  public Outcome run(List<String> words) {
    return guard(() -> execute(parser.parse(words)));
  }

  /** The same for a line that is yet to be split. */
  public Outcome run(String line) {
    return guard(() -> execute(parser.parse(line)));
  }

  private Outcome execute(ParsedInput input) throws Exception {
    Command command = registry.getCommandByName(input.commandName());
    if (command == null) {
      throw new IllegalStateException("parsed but not registered: " + input.commandName());
    }
    Optional<Path> file = console.takeOnce();
    return file.isPresent() ? into(file.get(), command, input) : execute(command, input);
  }

  private Outcome execute(Command command, ParsedInput input) throws Exception {
    // Commands answer and do not ask.
    InputReader noInput = new InputReader() {};
    return Outcome.of(command.execute(new CommandContext(input, registry, console.out(), noInput)));
  }

  /** What the command writes goes into a file, which stays as it is where the command fails. */
  private Outcome into(Path path, Command command, ParsedInput input) throws Exception {
    try (ReportFile file = open(path)) {
      PrintWriter writer = new PrintWriter(file.writer());
      console.redirect(writer);
      Outcome outcome = execute(command, input);
      console.restore();
      if (writer.checkError()) {
        throw CommandException.failure(path + ": cannot be written");
      }
      if (outcome.compareTo(Outcome.FINDINGS) <= 0) {
        file.commit();
        console.message(path + ": written");
      }
      return outcome;
    } finally {
      console.restore();
    }
  }

  private static ReportFile open(Path path) {
    try {
      return ReportFile.at(path);
    } catch (IOException e) {
      throw CommandException.failure(path + ": cannot be written: " + Reasons.of(e));
    }
  }

  /** The one place where what was thrown becomes a line for the user and an exit code. */
  private Outcome guard(Step step) {
    try {
      return step.run();
    } catch (CommandException e) {
      console.message(e.getMessage() == null ? e.toString() : e.getMessage());
      return e.outcome();
    } catch (IOException e) {
      console.message(Reasons.of(e));
      return Outcome.USAGE;
    } catch (InterruptedException | CancellationException e) {
      return Outcome.INTERRUPTED;
    } catch (Exception | Error e) {
      console.fault("internal fault: " + e, e);
      return Outcome.FAILED;
    } finally {
      console.progress().clear();
      console.out().flush();
    }
  }

  private interface Step {
    Outcome run() throws Exception;
  }
}
