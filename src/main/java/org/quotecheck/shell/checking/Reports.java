package org.quotecheck.shell.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Reasons;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.formats.ReportFormats;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.files.ReportFile;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Suggestion;

/**
 * The reports of one run, each in its format to its place. Files appear when all of them are
 * complete, or not at all.
 */
public final class Reports implements AutoCloseable {
  /**
   * What the user asked for.
   *
   * @param file where to; null for standard output
   */
  public record Request(ReportFormat format, @Nullable Path file) {
    /** Whether it is for people, who read in it how a file was read. */
    public boolean isText() {
      return format.name().equals("text");
    }

    /** Reads {@code FORMAT=FILE}. Throws {@link CommandException} for anything else. */
    public static Request of(String text) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      List<String> known = ReportFormats.all().stream().map(ReportFormat::name).toList();
      ReportFormat format =
          ReportFormats.find(name)
              .orElseThrow(
                  () ->
                      CommandException.usage(
                          "--report: there is no format \"%s\"%s"
                              .formatted(
                                  name,
                                  Suggestion.clause(
                                      name, known, "; formats are " + String.join(", ", known)))));
      String file = equals < 0 ? "" : text.substring(equals + 1);
      if (file.isEmpty() || file.equals(ArticleFiles.HYPHEN)) {
        throw CommandException.usage(
            "--report %1$s: name a file, as in %1$s=report.%1$s; for standard output say --format %1$s"
                .formatted(name.toLowerCase(Locale.ROOT)));
      }
      return new Request(format, ArticleFiles.path(file));
    }
  }

  /** A report on its way. */
  private record Report(Request request, ReportWriter writer, @Nullable ReportFile file) {
    /** Says in the exception which report cannot be written. */
    void write(Step step) {
      try {
        step.run(this);
      } catch (IOException e) {
        throw cannotBeWritten(request, e);
      }
    }
  }

  private interface Step {
    void run(Report report) throws IOException;
  }

  private final List<Report> reports = new ArrayList<>();

  private Reports() {}

  /**
   * Begins all reports. Throws {@link CommandException} where one cannot be written, as do the
   * other methods.
   *
   * @param out standard output
   * @param onConsole how to write there
   * @param inFile how to write into a file
   */
  public static Reports open(
      List<Request> requests, Appendable out, ReportOptions onConsole, ReportOptions inFile) {
    Reports reports = new Reports();
    try {
      for (Request request : requests) {
        reports.reports.add(opened(request, out, onConsole, inFile));
      }
      return reports;
    } catch (CommandException e) {
      reports.close();
      throw e;
    }
  }

  private static Report opened(
      Request request, Appendable out, ReportOptions onConsole, ReportOptions inFile) {
    try {
      if (request.file == null) {
        return new Report(request, request.format.open(out, onConsole), null);
      }
      ReportFile file = ReportFile.at(request.file);
      return new Report(request, request.format.open(file.writer(), inFile), file);
    } catch (IOException e) {
      throw cannotBeWritten(request, e);
    }
  }

  private static CommandException cannotBeWritten(Request request, IOException e) {
    String name = request.file == null ? "standard output" : request.file.toString();
    return CommandException.usage("%s: cannot be written: %s".formatted(name, Reasons.of(e)));
  }

  /** Throws {@link CommandException} where a report would replace an article or another report. */
  public static void refuseToOverwrite(List<Input> inputs, List<Request> requests)
      throws IOException {
    List<Path> articles =
        inputs.stream()
            .filter(Input.ArticleFile.class::isInstance)
            .map(input -> ((Input.ArticleFile) input).path())
            .toList();
    Set<Path> files = new HashSet<>();
    for (Request request : requests) {
      Path file = request.file;
      if (file == null) {
        continue;
      }
      if (!files.add(file.toAbsolutePath().normalize())) {
        throw CommandException.usage(file + ": two reports cannot be the same file");
      }
      ReportFile.refuseToReplace(articles, file);
    }
  }

  /** Writes one article into all of them. */
  public void add(ArticleReport article) {
    reports.forEach(report -> report.write(r -> r.writer.add(article)));
  }

  /** Ends the reports and puts the files in their places. */
  public void finish() {
    reports.forEach(report -> report.write(r -> r.writer.finish()));
    reports.forEach(
        report ->
            report.write(
                r -> {
                  if (r.file != null) {
                    r.file.commit();
                  }
                }));
  }

  /** Without {@link #finish} before, leaves no file behind. */
  @Override
  public void close() {
    reports.forEach(
        report ->
            report.write(
                r -> {
                  if (r.file != null) {
                    r.file.close();
                  }
                }));
  }
}
