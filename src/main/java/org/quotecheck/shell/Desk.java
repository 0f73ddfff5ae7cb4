package org.quotecheck.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.SpokenQuotation;

/** What the user has before them: the open article, and the place they have come to in it. */
final class Desk {
  private @Nullable OpenArticle article;
  private @Nullable Review review;
  private int lastShown;
  private boolean left;

  synchronized void open(Review opened) {
    article = opened.article();
    review = opened;
    lastShown = 0;
  }

  synchronized Optional<OpenArticle> current() {
    return Optional.ofNullable(article);
  }

  /** Throws {@link CommandException} where nothing is open. */
  OpenArticle article() {
    return current()
        .orElseThrow(() -> CommandException.usage("no article is open; open FILE first"));
  }

  /** The decisions on it. Throws {@link CommandException} where nothing is open. */
  synchronized Review review() {
    if (review == null) {
      throw CommandException.usage("no article is open; open FILE first");
    }
    return review;
  }

  /** The same article after a decision. */
  synchronized void refresh(OpenArticle decided) {
    article = decided;
  }

  synchronized int lastShown() {
    return lastShown;
  }

  synchronized void shown(SpokenQuotation quotation) {
    lastShown = quotation.id();
  }

  /** Begins again before the first quotation. */
  synchronized void rewind() {
    lastShown = 0;
  }

  /** The user has done. */
  synchronized void leave() {
    left = true;
  }

  synchronized boolean isLeft() {
    return left;
  }
}
