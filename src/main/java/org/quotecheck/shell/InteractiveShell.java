package org.quotecheck.shell;

import java.io.IOException;
import java.nio.file.Path;
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

/**
 * Reads and runs commands until the user leaves. Ctrl-C gives up the line or the running command,
 * never the shell.
 */
final class InteractiveShell {
  /** How long a command that was given up may take to notice. */
  private static final long GRACE_MILLIS = 1000;

  private final Terminal terminal;
  private final CuttableWriter output;
  private final Console console;
  private final Desk desk;
  private final Runner runner;
  private final LineReader reader;

  InteractiveShell(
      Terminal terminal,
      CuttableWriter output,
      Console console,
      Desk desk,
      Runner runner,
      ShellCompleter completer,
      Optional<Path> history,
      Runnable onFirstPrompt) {
    this.terminal = terminal;
    this.output = output;
    this.console = console;
    this.desk = desk;
    this.runner = runner;
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("quotecheck")
            .parser(Words.parser())
            .completer(completer)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ")
            // An exclamation mark is a mark, not a command from the history.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    this.reader = builder.build();
    // Not sooner: what it starts would keep the prompt waiting.
    reader.getWidgets().put(LineReader.CALLBACK_INIT, () -> start(onFirstPrompt));
  }

  Outcome run() throws IOException, InterruptedException {
    Prompt prompt = new Prompt(desk, console.colour());
    while (!desk.isLeft()) {
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

  /** On a thread of its own, so that even a command that does not listen can be given up. */
  private void runOnWorker(String line) throws InterruptedException {
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
      console.message("cancelled");
    } catch (ExecutionException e) {
      console.fault("internal fault: " + e.getCause(), e);
    } finally {
      terminal.handle(Signal.INT, before);
    }
  }
}
