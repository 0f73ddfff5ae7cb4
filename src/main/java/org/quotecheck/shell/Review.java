package org.quotecheck.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.review.Decision;
import org.quotecheck.review.Decisions;

/**
 * The decisions on one open article. Each is in its file before the next command runs, so that
 * whatever ends the program loses at most the command that was being typed.
 */
final class Review {
  private final Analysis analysis;
  private final ArticleChecker checker;
  private final Path file;
  private final Deque<Decisions> undone = new ArrayDeque<>();
  private final Deque<Decisions> done = new ArrayDeque<>();
  private Decisions decisions;

  /**
   * Throws {@link CommandException} where the file of decisions is wrong.
   *
   * @param analysis what the program itself says
   */
  Review(Analysis analysis, ArticleChecker checker) {
    this.analysis = analysis;
    this.checker = checker;
    this.file = checker.decisionFile(analysis.article().path());
    this.decisions = DecisionFile.read(file);
  }

  /** The decisions as they stand. */
  Decisions decisions() {
    return decisions;
  }

  /** The article with what was decided. */
  OpenArticle article() {
    Analysis decided = checker.decided(analysis, decisions);
    return OpenArticle.of(decided, checker.findings(decided, decisions), decisions.on(decided));
  }

  /** Where the decisions are kept. */
  Path file() {
    return file;
  }

  /** Decides on some quotations, by id. */
  void decide(Map<Integer, Decision> changed) {
    replace(decisions.with(analysis, changed));
  }

  /** Puts other decisions in the place of these. */
  void replace(Decisions newer) {
    Decisions before = decisions;
    store(newer);
    done.push(before);
    undone.clear();
  }

  /** Whether there was something to take back. */
  boolean undo() {
    return move(done, undone);
  }

  /** Whether there was something to do again. */
  boolean redo() {
    return move(undone, done);
  }

  private boolean move(Deque<Decisions> from, Deque<Decisions> to) {
    if (from.isEmpty()) {
      return false;
    }
    Decisions before = decisions;
    store(from.element());
    from.pop();
    to.push(before);
    return true;
  }

  private void store(Decisions newer) {
    try {
      DecisionFile.write(file, fileName(), newer);
    } catch (IOException e) {
      throw CommandException.failure(
          file + ": cannot be written, so nothing was decided: " + Reasons.of(e));
    }
    decisions = newer;
  }

  private String fileName() {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - DecisionFile.SUFFIX.length());
  }
}
