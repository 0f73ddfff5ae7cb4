package org.quotecheck.shell.checking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.review.Reviewed;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** Analyses articles that are not open, with the decisions beside them. */
public final class ReviewedArticles {
  private final ArticleChecker checker;
  private final Analyses analyses;
  private final Console console;

  /** Tells what cannot be analysed on the console. */
  public ReviewedArticles(ArticleChecker checker, Analyses analyses, Console console) {
    this.checker = checker;
    this.analyses = analyses;
    this.console = console;
  }

  /**
   * What could be analysed.
   *
   * @param articles in the order named; where there are none, the outcome is not clean
   * @param outcome tells whether that is all
   */
  public record Result(List<Reviewed> articles, Outcome outcome) {}

  /** The articles in files, directories and what patterns match; the rest is told. */
  public Result in(List<String> operands) throws IOException, InterruptedException {
    List<Input> inputs = ArticleFiles.named(operands).inputs();
    List<Reviewed> reviewed = new ArrayList<>();
    Outcome outcome =
        new CheckRun(checker, analyses, console.progress())
            .over(
                inputs,
                checked -> {
                  checked.tellProblems(console);
                  Analysis analysis = checked.report().analysis();
                  if (analysis != null) {
                    reviewed.add(
                        Reviewed.of(analysis, checker.decisions(analysis.article().path())));
                  }
                  return true;
                });
    return new Result(reviewed, outcome);
  }
}
