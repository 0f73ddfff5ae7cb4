package org.quotecheck.shell.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quotecheck.article.Reasons;
import org.quotecheck.report.sheets.Sheet;
import org.quotecheck.report.sheets.SheetFormat;
import org.quotecheck.report.sheets.SheetFormats;
import org.quotecheck.report.sheets.Worksheet;
import org.quotecheck.review.Reviewed;
import org.quotecheck.shell.checking.ReviewedArticles;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.ReportFile;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code worksheet}: writes the checking sheet. */
final class WorksheetCommand extends ShellCommand {
  private static final String SUFFIXES =
      SheetFormats.all().stream()
          .map(format -> "." + format.suffixes().get(0))
          .collect(Collectors.joining(", "));

  private static final Manual MANUAL =
      new Manual(
          "worksheet",
          Operands.some("FILE", Operands.Kind.FILE),
          List.of(
              Option.file("output", "the sheet to write; then each FILE is an article"),
              Option.flag("all", "all open articles, not only the current one")),
          "Write the checking sheet: who checked which quotation against what",
          List.of(
              "In the shell FILE is the sheet of the open article. Elsewhere --output names the"
                  + " sheet, and each FILE is an article, a directory or a pattern. The sheet is"
                  + " written as its name ends: "
                  + SUFFIXES
                  + ".",
              "By quotation: article, number, paragraph, words, speaker, role, affiliation, cue,"
                  + " status, decision, source, checked by, date and note. Decisions on what is no"
                  + " longer in the article come last. Text that a spreadsheet could take for a"
                  + " formula stays text."),
          List.of(
              "worksheet kabul.xlsx",
              "worksheet --all today.html",
              "quotecheck worksheet drafts --output drafts.csv"));

  private final Desk desk;
  private final ReviewedArticles articles;
  private final Console console;

  WorksheetCommand(Desk desk, ReviewedArticles articles, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.articles = articles;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException, InterruptedException {
    Optional<String> output = arguments.value("output");
    List<String> operands = arguments.operands();
    if (output.isPresent()) {
      if (arguments.has("all")) {
        throw CommandException.usage("worksheet takes either --all or --output with articles");
      }
      SheetFormat format = format(output.get());
      ReviewedArticles.Result result = articles.in(operands);
      if (result.articles().isEmpty()) {
        console.message(output.get() + ": not written, since no article was analysed");
      } else {
        write(format, output.get(), result.articles());
      }
      return result.outcome();
    }
    if (operands.size() > 1) {
      throw CommandException.usage(
          "worksheet takes one FILE to write; for a sheet of these articles add --output FILE");
    }
    if (desk.current().isEmpty()) {
      throw CommandException.usage(
          "no article is open; open one, or name the sheet: worksheet ARTICLE... --output FILE");
    }
    List<Review> open = arguments.has("all") ? desk.all() : List.of(desk.review());
    write(format(operands.get(0)), operands.get(0), open.stream().map(Review::reviewed).toList());
    return Outcome.CLEAN;
  }

  private static SheetFormat format(String name) {
    return SheetFormats.forFile(name)
        .orElseThrow(
            () ->
                CommandException.usage(
                    "%s: the name says how to write the sheet, and ends with one of %s"
                        .formatted(name, SUFFIXES)));
  }

  private void write(SheetFormat format, String name, List<Reviewed> reviewed) throws IOException {
    Path target = ArticleFiles.path(name);
    ReportFile.refuseToReplace(
        reviewed.stream().map(r -> ArticleFiles.path(r.analysis().article().path())).toList(),
        target);
    ReportFile.refuseToReplace(desk.files(), target);
    Sheet sheet = Worksheet.of(reviewed);
    try (ReportFile file = ReportFile.at(target)) {
      format.write(sheet, file.stream());
      file.commit();
    } catch (IOException e) {
      throw CommandException.failure(name + ": cannot be written: " + Reasons.of(e));
    }
    console.sentence("%s: %s".formatted(name, OpenArticle.count(sheet.rows().size(), "quotation")));
  }
}
