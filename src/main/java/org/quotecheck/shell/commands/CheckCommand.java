package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Article;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.shell.checking.Analyses;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.checking.ChangedParagraphs;
import org.quotecheck.shell.checking.CheckRun;
import org.quotecheck.shell.checking.Reports;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.files.Watch;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.outcome.Verdict;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Progress;

/** {@code check}: analyses articles and reports what is in them. */
final class CheckCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "check",
          Operands.any("FILE", Operands.Kind.FILE),
          CheckOptions.ALL,
          "Check articles and report their quotations, speakers and findings",
          List.of(
              "FILE is an article as plain text, Markdown, HTML, .docx, .odt, NewsML-G2, NITF,"
                  + " ninjs or .jsonl with one article a line, a"
                  + " directory (all files in it and below that are named as articles,"
                  + " without hidden ones and those that .gitignore excludes), a pattern in quotation marks, as"
                  + " in \"drafts/**/*.txt\", or - for standard input. The report goes to standard"
                  + " output, everything else to standard error.",
              "Exit code: 0 nothing found; 1 findings at or above --fail-on, or too many"
                  + " warnings; 2 wrong usage, a missing file, or a configuration, transcript or report"
                  + " that cannot be read or written; 3 an article could not be analysed; 130 stopped"
                  + " with Ctrl-C. Where several apply, the highest counts; the other articles are"
                  + " still checked and reported."),
          List.of(
              "quotecheck check drafts/kabul.txt",
              "quotecheck check drafts --report sarif=out.sarif --report junit=out.xml",
              "quotecheck check drafts --changed-since origin/main --format github",
              "quotecheck check drafts --fail-on warning --quiet"));

  private final ArticleChecker checker;
  private final Analyses analyses;
  private final Console console;

  CheckCommand(ArticleChecker checker, Analyses analyses, Console console) {
    super(MANUAL);
    this.checker = checker;
    this.analyses = analyses;
    this.console = console;
  }

  @Override
  public boolean isPaged() {
    return false;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException, InterruptedException {
    CheckOptions options = new CheckOptions(arguments);
    ArticleFiles articles = options.articles();
    List<Reports.Request> requests = options.reports();
    if (!options.isWatching()) {
      return check(articles.inputs(), requests, options);
    }
    if (requests.stream().anyMatch(request -> request.file() != null)) {
      throw CommandException.usage("--watch writes to standard output only; leave out the files");
    }
    Watch watch = new Watch(articles);
    while (true) {
      List<Input> changed = watch.next();
      check(changed, requests, options);
      console.out().flush();
      console.message("watching; Ctrl-C ends");
    }
  }

  private Outcome check(List<Input> inputs, List<Reports.Request> requests, CheckOptions options)
      throws IOException, InterruptedException {
    Reports.refuseToOverwrite(inputs, requests);
    Verdict verdict = new Verdict(options.failOn(), options.mostWarnings());
    Progress progress = options.isQuiet() ? Progress.none() : console.progress();
    // Which has them beside each article, unless it is to be brief.
    boolean hasNotes = !options.isQuiet() && requests.stream().anyMatch(Reports.Request::isText);
    Set<String> noted = new HashSet<>();
    boolean toConsole = requests.stream().anyMatch(request -> request.file() == null);
    try (ChangedParagraphs changed = ChangedParagraphs.since(options.changedSince(), inputs);
        Reports reports =
            Reports.open(requests, console.out(), options.onConsole(console), options.inFile())) {
      Analyses used = options.isCached() ? analyses : analyses.withoutCache();
      ArticleChecker reading =
          (options.isCached() ? checker : checker.withoutCache()).reading(options.reading());
      Outcome outcome =
          new CheckRun(reading, used, progress)
              .over(
                  inputs,
                  checked -> {
                    progress.clear();
                    checked.tellProblems(console);
                    if (!hasNotes) {
                      tellNotes(checked.report(), noted);
                    }
                    ArticleReport report = changed.only(checked.report());
                    reports.add(report);
                    verdict.add(report.openFindings());
                    // An error here means that nobody reads on: a closed pipe, a full disk.
                    return !toConsole || !console.out().checkError();
                  });
      reports.finish();
      if (verdict.tooManyWarnings()) {
        console.message(verdict.complaint());
      }
      return outcome.or(verdict.outcome());
    }
  }

  /** Of the articles of one file, those on the first that has any: the others have the same. */
  private void tellNotes(ArticleReport report, Set<String> noted) {
    Analysis analysis = report.analysis();
    if (analysis != null && !analysis.article().notes().isEmpty() && noted.add(report.path())) {
      Article article = analysis.article();
      article.notes().forEach(note -> console.message(article.name() + ": " + note));
    }
  }
}
