package org.quotecheck.shell.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.article.ArticleKind;
import org.quotecheck.article.ReadingOptions;
import org.quotecheck.report.FailOn;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.formats.ReportFormats;
import org.quotecheck.shell.checking.Reports;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.PathPatterns;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.terminal.Console;

/**
 * What the user asked of {@code check}, besides the articles.
 *
 * @param arguments as the parser left them
 */
record CheckOptions(Arguments arguments) {
  private static final List<String> FORMATS =
      ReportFormats.all().stream().map(ReportFormat::name).toList();

  /** As the help lists them. */
  static final List<Option> ALL =
      List.of(
          Option.choice(
              "format",
              "FORMAT",
              FORMATS,
              "how to write the report on standard output (default text): "
                  + String.join(", ", FORMATS)),
          Option.file("output", "write that report there, not to standard output"),
          Option.many(
              "report",
              "FORMAT=FILE",
              "write one more report, in that format to that file; may be given several times"),
          Option.choice(
              "fail-on",
              Arrays.stream(FailOn.values()).map(FailOn::label).toList(),
              "the least level of finding that makes the exit code 1 (default error)"),
          Option.value("max-warnings", "N", "more than N warnings make the exit code 1 too"),
          Option.value(
              "changed-since",
              "REV",
              "report only findings in paragraphs that changed since the work left the git revision"
                  + " REV; what is not committed counts as changed"),
          Option.many(
              "exclude",
              "PATTERN",
              "pass over files and folders of that pattern, written as in .gitignore; may be given"
                  + " several times"),
          Option.choice(
              "kind",
              Arrays.stream(ArticleKind.values()).map(ArticleKind::label).toList(),
              "what kind all files are, where content and name do not tell it"),
          Option.value(
              "text-field",
              "NAME",
              "the field that holds the text in JSON Lines, as in \"article.body\" (default: the"
                  + " configuration's text-field, else text, body, content and the like)"),
          Option.flag("original", "read tracked changes in Word documents as rejected"),
          Option.flag("no-ignore", "check also what .gitignore files exclude"),
          Option.flag("stdin", "check what is piped in, the same as -"),
          Option.value("stdin-filename", "NAME", "what reports call the article that is piped in"),
          Option.flag("watch", "go on, and check again what changes, until Ctrl-C"),
          Option.flag("include-text", "put the articles' text into reports as json and jsonl"),
          Option.choice(
              "color",
              Arrays.stream(Colour.values()).map(Colour::label).toList(),
              "whether to colour the report (default auto: on a terminal, unless NO_COLOR is set)"),
          Option.flag("no-cache", "analyse anew what was analysed before"),
          Option.flag("quiet", "show no progress, and as text nothing but findings and problems"));

  /** Whether a report is coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean isCached() {
    return !arguments.has("no-cache");
  }

  FailOn failOn() {
    return FailOn.of(arguments.value("fail-on").orElse(FailOn.ERROR.label()));
  }

  /** Throws {@link CommandException} where it is not a number. */
  int mostWarnings() {
    Optional<String> given = arguments.value("max-warnings");
    if (given.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (!given.get().matches("\\d{1,9}")) {
      throw CommandException.usage(
          "--max-warnings is a number from 0, not \"%s\"".formatted(given.get()));
    }
    return Integer.parseInt(given.get());
  }

  /** The first is that of {@code --format}. Throws {@link CommandException} for wrong ones. */
  List<Reports.Request> reports() {
    List<Reports.Request> requests = new ArrayList<>();
    requests.add(
        new Reports.Request(
            ReportFormats.find(arguments.value("format").orElse("text")).orElseThrow(),
            arguments
                .value("output")
                .filter(name -> !name.equals(ArticleFiles.HYPHEN))
                .map(ArticleFiles::path)
                .orElse(null)));
    arguments.values("report").forEach(text -> requests.add(Reports.Request.of(text)));
    return requests;
  }

  ReportOptions onConsole(Console console) {
    return options(colour(console.colour()), console.width());
  }

  ReportOptions inFile() {
    return options(colour(false), Console.DEFAULT_WIDTH);
  }

  private boolean colour(boolean auto) {
    Colour colour =
        Colour.valueOf(
            arguments.value("color").orElse(Colour.AUTO.label()).toUpperCase(Locale.ROOT));
    return colour == Colour.AUTO ? auto : colour == Colour.ALWAYS;
  }

  private ReportOptions options(boolean colour, int width) {
    return new ReportOptions(colour, width, arguments.has("include-text"), failOn(), isQuiet());
  }

  /** How the files are to be read. */
  ReadingOptions reading() {
    return new ReadingOptions(
        arguments.value("kind").flatMap(ArticleKind::labelled).orElse(null),
        arguments.has("original"),
        arguments.value("text-field").orElse(null));
  }

  boolean isQuiet() {
    return arguments.has("quiet");
  }

  boolean isWatching() {
    return arguments.has("watch");
  }

  Optional<String> changedSince() {
    return arguments.value("changed-since");
  }

  /** Where the articles are. Throws {@link CommandException} where none is named. */
  ArticleFiles articles() {
    List<String> operands = new ArrayList<>(arguments.operands());
    Optional<String> standardInput = arguments.value("stdin-filename");
    boolean piped = arguments.has("stdin") || standardInput.isPresent();
    if (piped && !operands.contains(ArticleFiles.HYPHEN)) {
      operands.add(0, ArticleFiles.HYPHEN);
    }
    if (operands.isEmpty()) {
      throw CommandException.usage("check needs a FILE, or - for standard input");
    }
    return new ArticleFiles(
        operands,
        standardInput.orElse(ArticleFiles.HYPHEN),
        PathPatterns.of(arguments.values("exclude")),
        !arguments.has("no-ignore"));
  }
}
