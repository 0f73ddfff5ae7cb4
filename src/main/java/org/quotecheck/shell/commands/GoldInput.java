package org.quotecheck.shell.commands;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.article.Reasons;
import org.quotecheck.review.GoldException;
import org.quotecheck.review.GoldFile;
import org.quotecheck.review.GoldQuotation;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;

/**
 * An article to measure with.
 *
 * @param name the gold file, as the user named it
 * @param gold what the file holds
 * @param doc the article's part of it
 * @param article where its text is
 */
record GoldInput(String name, GoldFile gold, GoldFile.Doc doc, Input.ArticleFile article) {
  private static final String SUFFIX = ".txt";

  /**
   * The articles of a gold file. Throws {@link CommandException} for one that cannot be used.
   *
   * @param texts where the articles are, if not beside the file
   */
  static List<GoldInput> read(String name, Optional<Path> texts) {
    Path file = ArticleFiles.path(name);
    try {
      GoldFile gold = GoldFile.read(file);
      Path folder = texts.orElse(file.resolveSibling(""));
      return gold.articles().stream()
          .map(doc -> new GoldInput(name, gold, doc, article(folder, String.valueOf(doc.doc()))))
          .toList();
    } catch (GoldException e) {
      throw CommandException.usage(name + ": " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw CommandException.usage(name + ": not a gold file: it is not UTF-8");
    } catch (IOException e) {
      throw CommandException.usage(name + ": " + Reasons.of(e));
    }
  }

  private static Input.ArticleFile article(Path folder, String doc) {
    Path exact = folder.resolve(ArticleFiles.path(doc));
    Path path =
        Files.isRegularFile(exact) ? exact : folder.resolve(ArticleFiles.path(doc + SUFFIX));
    Path shown = Files.isRegularFile(path) ? path : exact;
    return new Input.ArticleFile(shown.toString().replace('\\', '/'), shown);
  }

  /**
   * Throws {@link CommandException} where the article is missing, is several, or the gold does not
   * fit it.
   */
  void check(ArticleChecker checker) {
    if (checker.articles(List.of(article)).size() > 1) {
      throw CommandException.usage(
          "%s: \"%s\": %s holds several articles; the offsets of a gold file are those of one"
              .formatted(name, doc.doc(), article.name()));
    }
    Article text;
    try {
      text = checker.read(article);
    } catch (CommandException e) {
      if (e.outcome() == Outcome.USAGE) {
        throw e.about(name + ": \"" + doc.doc() + "\": " + article.name());
      }
      // An article that cannot be analysed is told of in its turn.
      return;
    }
    List<GoldQuotation> unused = quotations(text);
  }

  List<GoldQuotation> quotations(Article text) {
    try {
      return gold.quotations(doc, text);
    } catch (GoldException e) {
      throw CommandException.usage(name + ": " + e.getMessage());
    }
  }
}
