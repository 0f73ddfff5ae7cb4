package org.quotecheck.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Article;

/** {@code open}: analyses an article and puts it on the desk. */
final class OpenCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "open",
          Operands.one("FILE", Operands.Kind.FILE),
          List.of(),
          "Open an article to look at its quotations",
          List.of(
              "Analyses FILE and makes it the article that quotes, show, next, speakers and flags"
                  + " are about."),
          List.of("open drafts/kabul.txt", "open \"drafts/New York.txt\""));

  private final Desk desk;
  private final ArticleChecker checker;
  private final Analyses analyses;
  private final Console console;

  OpenCommand(Desk desk, ArticleChecker checker, Analyses analyses, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.checker = checker;
    this.analyses = analyses;
    this.console = console;
  }

  @Override
  Outcome run(Arguments arguments) throws InterruptedException {
    Article article = read(arguments.operands().get(0));
    Optional<Analysis> known = analyses.known(article);
    Analysis analysis = known.isPresent() ? known.get() : analysed(article);
    Review review = new Review(analysis, checker);
    OpenArticle opened = review.article();
    if (Thread.interrupted()) {
      // Given up by the user, who goes on with the article opened before.
      throw new InterruptedException();
    }
    desk.open(review);
    console.progress().clear();
    article.notes().forEach(note -> console.message(article.path() + ": " + note));
    Wrap.lines(Palette.inert(opened.summary()), console.width()).forEach(console::println);
    int unfit = review.decisions().unfit(opened.analysis()).size();
    if (unfit > 0) {
      console.println(
          OpenArticle.count(unfit, "decision") + " for words that have changed; see: decisions");
    }
    return Outcome.CLEAN;
  }

  private Analysis analysed(Article article) throws InterruptedException {
    Function<Article, Analysis> analyzer = analyses.await(console.progress());
    console.progress().show("analysing");
    return analyzer.apply(article);
  }

  private Article read(String operand) {
    Input input =
        operand.equals(ArticleFiles.HYPHEN)
            ? new Input.StandardInput(operand)
            : new Input.ArticleFile(operand, ArticleFiles.path(operand));
    try {
      return checker.read(input);
    } catch (CommandException e) {
      throw e.about(operand);
    }
  }
}
