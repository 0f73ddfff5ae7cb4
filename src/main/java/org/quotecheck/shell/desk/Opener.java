package org.quotecheck.shell.desk;

import java.util.List;
import java.util.Optional;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Article;
import org.quotecheck.review.Decision;
import org.quotecheck.shell.checking.Analyses;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.FileStamp;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.terminal.Console;

/** Puts articles on the desk, and tells what is in them, or what has changed since. */
public final class Opener {
  private final Desk desk;
  private final ArticleChecker checker;
  private final Analyses analyses;
  private final Console console;

  /** Opens on that desk, and tells on that console. */
  public Opener(Desk desk, ArticleChecker checker, Analyses analyses, Console console) {
    this.desk = desk;
    this.checker = checker;
    this.analyses = analyses;
    this.console = console;
  }

  /**
   * Opens an article, or reads it again where it is open.
   *
   * @throws CommandException where it cannot be read
   */
  public Review open(Input input) throws InterruptedException {
    FileStamp stamp = FileStamp.of(input);
    Article article = checker.readNamed(input);
    Analysis analysis = analyses.of(article, console.progress());
    Optional<Review> known = desk.at(article.path());
    Review review;
    if (known.isPresent()) {
      review = known.get();
      reread(review, analysis, stamp);
    } else {
      review = new Review(analysis, stamp, checker);
      givenUp();
      tell(review);
    }
    desk.open(review);
    return review;
  }

  private void tell(Review review) {
    Article article = review.article().analysis().article();
    article.notes().forEach(note -> console.message(article.path() + ": " + note));
    console.sentence(review.article().summary());
    int unfit = review.unfit().size();
    if (unfit > 0) {
      console.sentence(
          OpenArticle.count(unfit, "decision") + " for words that have changed; see: decisions");
    }
  }

  /** Reads an open article again where it was saved since. */
  public void reread(Review review) throws InterruptedException {
    Review unused = open(new Input.ArticleFile(review.path(), ArticleFiles.path(review.path())));
  }

  private void reread(Review review, Analysis analysis, FileStamp stamp)
      throws InterruptedException {
    OpenArticle older = review.article();
    List<Decision> unfit = review.unfit();
    givenUp();
    review.reread(analysis, stamp);
    tell(review);
    new RevisionView(console).print(older, unfit, review);
  }

  /** The user, who has given up the command, goes on with what was open before. */
  private static void givenUp() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
