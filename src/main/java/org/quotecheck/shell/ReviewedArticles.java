package org.quotecheck.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.review.Reviewed;

/** Analyses articles that are not open, with the decisions beside them. */
final class ReviewedArticles {
  private final ArticleChecker checker;
  private final Analyses analyses;
  private final Console console;

  ReviewedArticles(ArticleChecker checker, Analyses analyses, Console console) {
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
  record Result(List<Reviewed> articles, Outcome outcome) {}

  /** The articles in files, directories and what patterns match; the rest is told. */
  Result in(List<String> operands) throws IOException, InterruptedException {
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
