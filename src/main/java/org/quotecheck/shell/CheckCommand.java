package org.quotecheck.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.report.FailOn;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportFormats;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;

/** {@code check}: analyses articles and reports what is in them. */
final class CheckCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "check",
          Operands.some("FILE", Operands.Kind.FILE),
          List.of(
              Option.choice(
                  "format",
                  ReportFormats.all().stream().map(ReportFormat::name).toList(),
                  "how to write the report (default text)"),
              Option.choice(
                  "fail-on",
                  Arrays.stream(FailOn.values()).map(FailOn::label).toList(),
                  "the least level of finding that makes the exit code 1 (default error)"),
              Option.value("output", "FILE", "write the report there, not to standard output"),
              Option.flag("include-text", "put the articles' text into the JSON report"),
              Option.choice(
                  "color",
                  Arrays.stream(Colour.values()).map(Colour::label).toList(),
                  "whether to colour the report (default auto: on a terminal, unless NO_COLOR is"
                      + " set)"),
              Option.flag("quiet", "show no progress")),
          "Check articles and report their quotations, speakers and findings",
          List.of(
              "FILE is a text file, a directory (all *.txt files in it and below, hidden ones left"
                  + " out) or - for standard input. The report goes to standard output, everything"
                  + " else to standard error.",
              "Exit code: 0 nothing found; 1 findings at or above --fail-on; 2 wrong usage or a"
                  + " missing file; 3 an article could not be analysed. Where several apply, the"
                  + " highest counts; the other articles are still checked and reported."),
          List.of(
              "quotecheck check drafts/kabul.txt",
              "quotecheck check drafts --format json --output report.json",
              "quotecheck check drafts --fail-on warning --quiet"));

  /** Whether a report is coloured. */
  private enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final ArticleChecker checker;
  private final Models models;
  private final Console console;

  CheckCommand(ArticleChecker checker, Models models, Console console) {
    super(MANUAL);
    this.checker = checker;
    this.models = models;
    this.console = console;
  }

  @Override
  Outcome run(Arguments arguments) throws IOException, InterruptedException {
    List<Input> inputs = ArticleFiles.of(arguments.operands());
    Optional<Path> output = output(arguments);
    if (output.isEmpty()) {
      return run(arguments, inputs, console.out());
    }
    refuseToOverwrite(inputs, output.get());
    try (ReportFile file = ReportFile.at(output.get())) {
      Outcome outcome = run(arguments, inputs, file.writer());
      file.commit();
      return outcome;
    } catch (IOException e) {
      throw CommandException.usage(
          "%s: cannot be written: %s".formatted(output.get(), Reasons.of(e)));
    }
  }

  private Outcome run(Arguments arguments, List<Input> inputs, Appendable out)
      throws IOException, InterruptedException {
    ReportFormat format =
        ReportFormats.find(arguments.value("format").orElse("text")).orElseThrow();
    FailOn failOn = failOn(arguments);
    Progress progress = arguments.has("quiet") ? Progress.none() : console.progress();
    CheckRun run =
        new CheckRun(checker, models, progress, Runtime.getRuntime().availableProcessors());
    Reporting reporting =
        new Reporting(format.open(out, options(arguments)), failOn, progress, out == console.out());
    Outcome outcome = run.over(inputs, reporting);
    reporting.writer.finish();
    return reporting.fails ? outcome.or(Outcome.FINDINGS) : outcome;
  }

  private static FailOn failOn(Arguments arguments) {
    return FailOn.of(arguments.value("fail-on").orElse(FailOn.ERROR.label()));
  }

  private void tellProblems(Checked checked) {
    for (String problem : checked.report().problems()) {
      String line = checked.report().path() + ": " + problem;
      if (checked.fault() == null) {
        console.message(line);
      } else {
        console.fault(line, checked.fault());
      }
    }
  }

  private ReportOptions options(Arguments arguments) {
    boolean toConsole = output(arguments).isEmpty();
    Colour colour =
        Colour.valueOf(
            arguments.value("color").orElse(Colour.AUTO.label()).toUpperCase(Locale.ROOT));
    boolean coloured =
        colour == Colour.AUTO ? toConsole && console.colour() : colour == Colour.ALWAYS;
    int width = toConsole ? console.width() : Console.DEFAULT_WIDTH;
    return new ReportOptions(coloured, width, arguments.has("include-text"), failOn(arguments));
  }

  /** Empty for standard output, which may be named with a hyphen. */
  private static Optional<Path> output(Arguments arguments) {
    return arguments
        .value("output")
        .filter(name -> !name.equals(ArticleFiles.HYPHEN))
        .map(ArticleFiles::path);
  }

  private static void refuseToOverwrite(List<Input> inputs, Path output) throws IOException {
    for (Input input : inputs) {
      if (input instanceof Input.ArticleFile file
          && Files.exists(output)
          && Files.exists(file.path())
          && Files.isSameFile(output, file.path())) {
        throw CommandException.usage(
            output + ": the report would overwrite the article; name another --output");
      }
    }
  }

  /** Writes the report article by article, and keeps in mind whether a finding was grave enough. */
  private final class Reporting implements CheckRun.Sink {
    private final ReportWriter writer;
    private final FailOn failOn;
    private final Progress progress;
    private final boolean toConsole;
    private boolean fails;

    Reporting(ReportWriter writer, FailOn failOn, Progress progress, boolean toConsole) {
      this.writer = writer;
      this.failOn = failOn;
      this.progress = progress;
      this.toConsole = toConsole;
    }

    @Override
    public boolean accept(Checked checked) throws IOException {
      progress.clear();
      tellProblems(checked);
      writer.add(checked.report());
      fails |= checked.report().openFindings().stream().anyMatch(f -> failOn.by(f.level()));
      // An error here means that nobody reads on: a closed pipe, a full disk.
      return !toConsole || !console.out().checkError();
    }
  }
}
