package org.quotecheck.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.quotecheck.shell.commandline.Runner;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.commandline.Words;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.PagedWriter;
import org.quotecheck.shell.terminal.Pager;

/**
 * Reads and runs commands until the user leaves. Ctrl-C gives up the line or the running command,
 * never the shell.
 */
public final class InteractiveShell {
  /** How long a command that was given up may take to notice. */
  private static final long GRACE_MILLIS = 1000;

  private final Terminal terminal;
  private final PagedWriter output;
  private final Console console;
  private final Desk desk;
  private final Runner runner;
  private final LineReader reader;
  private final List<ShellCommand> commands;
  private final Pager pager;

  /**
   * @param output the terminal's writer, which all that commands write goes through
   * @param history the file that lines are remembered in, if any
   * @param onFirstPrompt runs once, when the user can type
   */
  public InteractiveShell(
      Terminal terminal,
      PagedWriter output,
      Console console,
      Desk desk,
      Runner runner,
      List<ShellCommand> commands,
      Optional<Path> history,
      Runnable onFirstPrompt) {
    this.terminal = terminal;
    this.output = output;
    this.console = console;
    this.desk = desk;
    this.runner = runner;
    this.commands = List.copyOf(commands);
    this.pager = new Pager(terminal);
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("quotecheck")
            .parser(Words.parser())
            .completer(new ShellCompleter(commands, desk))
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ")
            // An exclamation mark is a mark, not a command from the history.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    this.reader = builder.build();
    // Not sooner: what it starts would keep the prompt waiting.
    reader.getWidgets().put(LineReader.CALLBACK_INIT, () -> start(onFirstPrompt));
  }

  /** Returns when the user has left, with how that went. */
  public Outcome run() throws IOException, InterruptedException {
    Prompt prompt = new Prompt(desk, console);
    while (!desk.isLeft()) {
      tellWhatWasSaved();
      String line;
      try {
        line = reader.readLine(prompt.text());
      } catch (UserInterruptException e) {
        continue;
      } catch (EndOfFileException e) {
        break;
      }
      if (!line.isBlank()) {
        runOnWorker(line);
      }
    }
    reader.getHistory().save();
    return Outcome.CLEAN;
  }

  private boolean start(Runnable onFirstPrompt) {
    reader.getWidgets().remove(LineReader.CALLBACK_INIT);
    onFirstPrompt.run();
    return true;
  }

  /** Once, where the user edits the open article elsewhere. */
  private void tellWhatWasSaved() {
    desk.current()
        .filter(Review::isNewlyStale)
        .ifPresent(
            review ->
                console.sentence(
                    review.article().baseName()
                        + " was saved since it was read; \"open "
                        + Words.quoted(review.path())
                        + "\" reads it again, \"watch\" whenever it is saved."));
    console.out().flush();
  }

  /** Whether what the line writes can be shown page by page. */
  private boolean isPaged(String line) {
    String name = line.strip().split("\\s", 2)[0];
    return pager.canPage()
        && commands.stream()
            .filter(command -> command.getName().equals(name))
            .allMatch(ShellCommand::isPaged);
  }

  /** On a thread of its own, so that even a command that does not listen can be given up. */
  private void runOnWorker(String line) throws IOException, InterruptedException {
    boolean paged = isPaged(line);
    if (paged) {
      output.hold();
    }
    FutureTask<Outcome> command = new FutureTask<>(() -> runner.run(line));
    Thread worker = new Thread(command, "command");
    worker.setDaemon(true);
    SignalHandler before = terminal.handle(Signal.INT, signal -> command.cancel(true));
    try {
      worker.start();
      command.get();
    } catch (CancellationException e) {
      worker.join(GRACE_MILLIS);
      output.cut(worker);
      console.restore();
      console.message("cancelled");
    } catch (ExecutionException e) {
      console.fault("internal fault: " + e.getCause(), e);
    } finally {
      terminal.handle(Signal.INT, before);
      if (paged) {
        pager.show(line, output.release());
      }
    }
  }
}
