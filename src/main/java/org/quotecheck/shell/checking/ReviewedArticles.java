package org.quotecheck.shell.checking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, List<Analysis>> byFile = new LinkedHashMap<>();
    Outcome outcome =
        new CheckRun(checker, analyses, console.progress())
            .over(
                inputs,
                checked -> {
                  checked.tellProblems(console);
                  Analysis analysis = checked.report().analysis();
                  if (analysis != null) {
                    byFile
                        .computeIfAbsent(analysis.article().path(), path -> new ArrayList<>())
                        .add(analysis);
                  }
                  return true;
                });
    List<Reviewed> reviewed = new ArrayList<>();
    byFile.forEach(
        (path, articles) -> reviewed.addAll(Reviewed.together(articles, checker.decisions(path))));
    return new Result(reviewed, outcome);
  }
}
