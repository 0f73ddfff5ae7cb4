package org.quotecheck.shell.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Reasons;
import org.quotecheck.review.Decision;
import org.quotecheck.review.Decisions;
import org.quotecheck.review.Reviewed;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.files.DecisionFile;
import org.quotecheck.shell.files.FileStamp;
import org.quotecheck.shell.files.Sidecar;
import org.quotecheck.shell.outcome.CommandException;

/**
 * One open article with the decisions on it, and the place that the user has come to. Each decision
 * is in its file before the next command runs, so that whatever ends the program loses at most the
 * command that was being typed.
 */
public final class Review {
  private final ArticleChecker checker;
  private final Path file;
  private final Deque<Decisions> undone = new ArrayDeque<>();
  private final Deque<Decisions> done = new ArrayDeque<>();
  private Analysis analysis;
  private Decisions decisions;
  private OpenArticle article;
  private FileStamp stamp;
  private FileStamp told;
  private int lastShown;

  /**
   * Throws {@link CommandException} where the file of decisions is wrong.
   *
   * @param analysis what the program itself says
   * @param stamp of the file before it was read
   */
  Review(Analysis analysis, FileStamp stamp, ArticleChecker checker) {
    this.analysis = analysis;
    this.stamp = stamp;
    this.told = stamp;
    this.checker = checker;
    this.file = checker.decisionFile(analysis.article().path());
    this.decisions = read(file, analysis);
    this.article = article(analysis, decisions, checker);
  }

  private static Decisions read(Path file, Analysis analysis) {
    return DecisionFile.read(file, analysis.article().path() + DecisionFile.SUFFIX);
  }

  private static OpenArticle article(
      Analysis analysis, Decisions decisions, ArticleChecker checker) {
    Analysis decided = checker.decided(analysis, decisions);
    return OpenArticle.of(decided, checker.findings(decided, decisions), decisions.on(decided));
  }

  /**
   * The article was edited, or somebody else decided on it: takes both files as they are now. What
   * was decided here can still be undone. Throws {@link CommandException} where the file of
   * decisions is wrong.
   */
  synchronized void reread(Analysis newer, FileStamp newStamp) {
    Decisions now = read(file, analysis);
    article = article(newer, now, checker);
    analysis = newer;
    takeOver(now);
    stamp = newStamp;
    lastShown = 0;
  }

  /**
   * Takes in what was written into the file of decisions since, so that the next decision does not
   * overwrite it. Throws {@link CommandException} where the file is wrong.
   */
  public synchronized void heedFile() {
    Decisions now = read(file, analysis);
    if (takeOver(now)) {
      article = article(analysis, now, checker);
    }
  }

  private boolean takeOver(Decisions now) {
    // As texts: the file knows no difference between an empty and a missing note.
    if (DecisionFile.text("", now).equals(DecisionFile.text("", decisions))) {
      return false;
    }
    done.push(decisions);
    undone.clear();
    decisions = now;
    return true;
  }

  /** The article's path as the user named it. */
  public String path() {
    return article().analysis().article().path();
  }

  /** The article's file, and those beside it. */
  List<Path> files() {
    Path path = file.resolveSibling(fileName());
    return List.of(path, file, Sidecar.beside(path));
  }

  /** Whether the article was saved since it was read. */
  public synchronized boolean isStale() {
    FileStamp now = checker.stamp(path());
    return now.isOfFile() && !now.equals(stamp);
  }

  /** The same, but true only once until it is saved again. */
  public synchronized boolean isNewlyStale() {
    FileStamp now = checker.stamp(path());
    boolean newly = now.isOfFile() && !now.equals(stamp) && !now.equals(told);
    told = now;
    return newly;
  }

  /** The article for those who take it over. */
  public Reviewed reviewed() {
    return Reviewed.of(article().analysis(), decisions());
  }

  /** The decisions as they stand. */
  public synchronized Decisions decisions() {
    return decisions;
  }

  /** The article with what was decided. */
  public synchronized OpenArticle article() {
    return article;
  }

  /** Decisions on quotations that the draft has no more. */
  public List<Decision> unfit() {
    return decisions().unfit(article().analysis());
  }

  /** Number of the quotation shown last; 0 before the first. */
  public synchronized int lastShown() {
    return lastShown;
  }

  /** Remembers which one was shown last. */
  public synchronized void shown(SpokenQuotation quotation) {
    lastShown = quotation.id();
  }

  /** Decides on some quotations, by id. */
  public void decide(Map<Integer, Decision> changed) {
    replace(decisions.with(analysis, changed));
  }

  /** Puts other decisions in the place of these. */
  public synchronized void replace(Decisions newer) {
    Decisions before = decisions;
    store(newer);
    done.push(before);
    undone.clear();
  }

  /** Takes back what was decided last; see {@link #redo}. */
  public synchronized Optional<List<SpokenQuotation>> undo() {
    return move(done, undone);
  }

  /**
   * Decides again what was taken back.
   *
   * @return the quotations on which something else is decided now; empty where there was nothing to
   *     decide again
   */
  public synchronized Optional<List<SpokenQuotation>> redo() {
    return move(undone, done);
  }

  private Optional<List<SpokenQuotation>> move(Deque<Decisions> from, Deque<Decisions> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Decisions before = decisions;
    OpenArticle older = article;
    store(from.element());
    from.pop();
    to.push(before);
    return Optional.of(
        article.quotations().stream()
            .filter(q -> !Objects.equals(older.decision(q), article.decision(q)))
            .toList());
  }

  private void store(Decisions newer) {
    OpenArticle decided = article(analysis, newer, checker);
    try {
      DecisionFile.write(file, fileName(), newer);
    } catch (IOException e) {
      throw CommandException.failure(
          file + ": cannot be written, so nothing was decided: " + Reasons.of(e));
    }
    decisions = newer;
    article = decided;
  }

  private String fileName() {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - DecisionFile.SUFFIX.length());
  }
}
