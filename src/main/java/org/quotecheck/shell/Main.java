package org.quotecheck.shell;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.quotecheck.analysis.AnalysisCache;
import org.quotecheck.analysis.Analyzer;
import org.quotecheck.analysis.RecordCache;
import org.quotecheck.article.ArticleReader;
import org.quotecheck.article.Reasons;
import org.quotecheck.check.Checks;
import org.quotecheck.check.FindingsCache;
import org.quotecheck.check.Inspection;
import org.quotecheck.report.Tool;
import org.quotecheck.shell.checking.Analyses;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.checking.CacheFolder;
import org.quotecheck.shell.checking.Models;
import org.quotecheck.shell.commandline.Runner;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.commands.Commands;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.session.Batch;
import org.quotecheck.shell.session.HistoryFile;
import org.quotecheck.shell.session.InteractiveShell;
import org.quotecheck.shell.settings.House;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.PagedWriter;
import org.quotecheck.shell.terminal.Progress;
import org.quotecheck.shell.terminal.StandardOutput;
import org.quotecheck.shell.terminal.Terminals;

/**
 * The program. With arguments it runs one command; without, an interactive shell on a terminal, or
 * else the commands on standard input.
 */
public final class Main {
  private final Map<String, String> environment;
  private final Terminals terminals;
  private final Desk desk = new Desk();
  private final Models models = new Models(progress -> Analyzer.load(progress)::analyze);

  private Main(Map<String, String> environment, Terminals terminals) {
    this.environment = environment;
    this.terminals = terminals;
  }

  /** Ends the process with the code of an {@link Outcome}. */
  public static void main(String[] arguments) {
    SilentLogging.install();
    System.exit(outcome(List.of(arguments)).code());
  }

  private static Outcome outcome(List<String> arguments) {
    try {
      return new Main(System.getenv(), Terminals.ofProcess()).run(arguments);
    } catch (InterruptedException e) {
      return Outcome.INTERRUPTED;
    } catch (Exception | Error e) {
      // Left to itself Java would end with code 1, which means findings.
      e.printStackTrace();
      return Outcome.FAILED;
    }
  }

  private Outcome run(List<String> arguments) throws IOException, InterruptedException {
    if (arguments.isEmpty() && terminals.in()) {
      return interactive();
    }
    StandardOutput output = StandardOutput.ofProcess();
    Console console =
        console(new PrintWriter(output), standardError(), terminals.out(), terminals.width());
    // Ctrl-C ends the process at once, and would leave half a line of progress.
    Runtime.getRuntime().addShutdownHook(new Thread(console.progress()::clear));
    Outcome outcome =
        arguments.isEmpty()
            ? batch(console)
            : runner(commands(console, true), console).run(arguments);
    console.out().flush();
    Optional<String> complaint = output.complaint();
    complaint.ifPresent(reason -> console.message("standard output: " + reason));
    return complaint.isPresent() ? outcome.or(Outcome.FAILED) : outcome;
  }

  private Outcome batch(Console console) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return new Batch(runner(commands(console, false), console), desk, console).run(lines);
  }

  private Outcome interactive() throws IOException, InterruptedException {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .encoding(StandardCharsets.UTF_8)
            .build()) {
      PagedWriter output = new PagedWriter(terminal.writer());
      Console console =
          console(new PrintWriter(output), standardError(), terminals.out(), terminal::getWidth);
      List<ShellCommand> commands = commands(console, false);
      console.sentence(
          "quotecheck "
              + Tool.current().version()
              + ". Begin with \"open FILE\"; \"help\" lists the commands, Ctrl-D leaves.");
      console.out().flush();
      return new InteractiveShell(
              terminal,
              output,
              console,
              desk,
              runner(commands, console),
              commands,
              history(console),
              models::start)
          .run();
    }
  }

  private Optional<Path> history(Console console) {
    try {
      return Optional.of(HistoryFile.in(environment, Path.of(System.getProperty("user.home"))));
    } catch (IOException e) {
      console.message("no history is kept: " + e.getMessage() + ": " + Reasons.of(e));
      return Optional.empty();
    }
  }

  private Optional<RecordCache> cache(Console console) {
    try {
      return CacheFolder.open(environment, Path.of(System.getProperty("user.home")));
    } catch (IOException e) {
      console.message("analyses are not cached: " + e.getMessage() + ": " + Reasons.of(e));
      return Optional.empty();
    }
  }

  private List<ShellCommand> commands(Console console, boolean articleOnInput) {
    House house = new House(Path.of(""));
    Optional<RecordCache> cache = cache(console);
    ArticleChecker checker =
        new ArticleChecker(
            new ArticleReader(),
            articleOnInput ? Optional.of(System.in) : Optional.empty(),
            new Inspection(Checks.all(), cache.map(FindingsCache::new)),
            house);
    Analyses analyses = new Analyses(models, cache.map(AnalysisCache::new), console);
    return Commands.all(desk, checker, house, analyses, console);
  }

  private static Runner runner(List<ShellCommand> commands, Console console) {
    return new Runner(Commands.registry(commands), console);
  }

  private Console console(
      PrintWriter out, PrintWriter err, boolean toTerminal, IntSupplier columns) {
    boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
    boolean colour = toTerminal && !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
    Progress progress = terminals.err() && !dumb ? Progress.on(err, columns) : Progress.none();
    boolean traces = !environment.getOrDefault("QUOTECHECK_TRACE", "").isEmpty();
    return new Console(out, err, colour, columns, progress, traces);
  }

  private static PrintWriter standardError() {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
        true);
  }
}
