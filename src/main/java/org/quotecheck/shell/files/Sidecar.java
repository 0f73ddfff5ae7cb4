package org.quotecheck.shell.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.article.Reasons;
import org.quotecheck.article.Span;
import org.quotecheck.check.Acceptance;
import org.quotecheck.check.Checks;
import org.quotecheck.shell.outcome.CommandException;

/**
 * The file beside an article in which findings are accepted, for formats without comments: {@code
 * kabul.txt.quotecheck.yml} for {@code kabul.txt}.
 *
 * <pre>{@code
 * accepted:
 *   - check: unattributed-quotation
 *     words: We heard it crack in the night
 *     reason: the whole crowd said so
 * }</pre>
 *
 * <p>{@code words} are the first words of the place that the finding is about; without them the
 * entry holds for the whole article.
 */
public final class Sidecar {
  static final String SUFFIX = ".quotecheck.yml";

  private static final List<String> KEYS = List.of("check", "words", "reason");

  private @Nullable String check;
  private String words = "";
  private @Nullable String reason;

  private Sidecar() {}

  /** Where findings in an article are accepted. */
  public static Path beside(Path article) {
    Path name = article.getFileName();
    return article.resolveSibling((name == null ? "" : name.toString()) + SUFFIX);
  }

  /**
   * What was accepted beside an article. Throws {@link CommandException} with file, line and column
   * where the file is wrong.
   */
  public static List<Acceptance> of(Path file, Article article) {
    Path beside = beside(file);
    String shown = article.path() + SUFFIX;
    if (!Files.exists(beside)) {
      return List.of();
    }
    try {
      return read(shown, Files.readString(beside), article);
    } catch (IOException e) {
      throw CommandException.usage(shown + ": cannot be read: " + Reasons.of(e));
    }
  }

  static List<Acceptance> read(String name, String text, Article article) {
    List<Acceptance> accepted = new ArrayList<>();
    Yaml.list(
        name, text, "accepted", item -> accepted.add(new Sidecar().acceptance(item, article)));
    return accepted;
  }

  private Acceptance acceptance(Yaml item, Article article) {
    item.entries("an entry", this::read);
    if (check == null || reason == null) {
      throw item.wrong("an entry needs a " + (check == null ? "check" : "reason"));
    }
    Span everything = new Span(0, article.text().length() + 1);
    Span begin = article.paragraphs().isEmpty() ? new Span(0, 0) : article.paragraphs().get(0);
    return new Acceptance(check, reason, everything, words, begin, "");
  }

  private void read(Yaml key, Yaml value) {
    switch (key.text("a key")) {
      case "check" -> check = value.choice("check", Checks.ids());
      case "words" -> words = value.text("words");
      case "reason" -> reason = value.text("reason");
      default -> throw key.unknown(KEYS);
    }
  }
}
