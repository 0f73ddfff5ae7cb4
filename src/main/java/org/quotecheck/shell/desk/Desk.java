package org.quotecheck.shell.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.outcome.CommandException;

/** What the user has before them: the open articles, of which one lies on top. */
public final class Desk {
  private final List<Review> articles = new ArrayList<>();
  private @Nullable Review top;
  private @Nullable Review before;
  private boolean left;

  /** Puts an article on top; it is last in the list, unless it is there already. */
  public synchronized void open(Review opened) {
    if (!articles.contains(opened)) {
      articles.add(opened);
    }
    if (top != opened) {
      before = top;
      top = opened;
    }
  }

  /** Takes an article off; below is the one that was on top before, or else the first. */
  public synchronized void close(Review closed) {
    articles.remove(closed);
    if (top == closed) {
      top =
          before != null && articles.contains(before)
              ? before
              : articles.stream().findFirst().orElse(null);
    }
    before = null;
  }

  /** All open articles, in the order opened. */
  public synchronized List<Review> all() {
    return List.copyOf(articles);
  }

  /** The open articles in files, and what is kept beside them. */
  public List<Path> files() {
    return all().stream().flatMap(review -> review.files().stream()).toList();
  }

  /** The article on top. */
  public synchronized Optional<Review> current() {
    return Optional.ofNullable(top);
  }

  /** The article on top. Throws {@link CommandException} where nothing is open. */
  public Review review() {
    return current()
        .orElseThrow(() -> CommandException.usage("no article is open; open FILE first"));
  }

  /** What is known of the article on top. Throws {@link CommandException} where nothing is open. */
  public OpenArticle article() {
    return review().article();
  }

  private static boolean isAt(Review review, String path) {
    return ArticleFiles.identity(ArticleFiles.path(review.path()))
        .equals(ArticleFiles.identity(ArticleFiles.path(path)));
  }

  /** The open article of that path. */
  public Optional<Review> at(String path) {
    return all().stream().filter(review -> isAt(review, path)).findFirst();
  }

  /**
   * The open article that the user means: by its number in the list, its path, its name, or a part
   * of its name that no other has. Throws {@link CommandException} where there is none.
   */
  public Review find(String typed) {
    List<Review> open = all();
    if (typed.matches("\\d{1,4}")) {
      int number = Integer.parseInt(typed);
      if (number >= 1 && number <= open.size()) {
        return open.get(number - 1);
      }
    }
    List<Review> found = open.stream().filter(r -> isAt(r, typed)).toList();
    found = found.isEmpty() ? named(open, typed, String::equals) : found;
    found = found.isEmpty() ? named(open, typed, String::contains) : found;
    if (found.size() == 1) {
      return found.get(0);
    }
    throw CommandException.usage(
        open.isEmpty()
            ? "no article is open; open FILE first"
            : "%s open article is called \"%s\"; \"articles\" lists them with their numbers"
                .formatted(found.isEmpty() ? "no" : "more than one", typed));
  }

  private interface Likeness {
    boolean test(String name, String typed);
  }

  private static List<Review> named(List<Review> open, String typed, Likeness likeness) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return open.stream()
        .filter(r -> likeness.test(r.article().baseName().toLowerCase(Locale.ROOT), lower))
        .toList();
  }

  /** The user has done. */
  public synchronized void leave() {
    left = true;
  }

  /** Whether the user has done. */
  public synchronized boolean isLeft() {
    return left;
  }
}
