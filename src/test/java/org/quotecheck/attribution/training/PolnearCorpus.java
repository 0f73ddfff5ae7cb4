package org.quotecheck.attribution.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quotecheck.article.Article;

/**
 * Reads PolNeAR (McGill University, 2018): US political news, with the source and content of each
 * attribution marked by hand. A folder {@code text} with the articles and a folder {@code
 * attributions} with one or more stand-off files an article, named after it and its annotator:
 * {@code NAME_4b22.ann}.
 */
final class PolnearCorpus {
  private static final String TEXT = ".txt";
  private static final int ANNOTATOR = "_4b22.ann".length();

  /**
   * An article with what people marked in it.
   *
   * @param name file name of the article, without extension
   */
  record Marked(String name, Article article, List<BratAttribution> attributions) {}

  private PolnearCorpus() {}

  /**
   * The articles in order of their names. Of several annotators' files the first by name counts.
   */
  static List<Marked> read(Path folder) throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    for (Path file : sorted(folder.resolve("attributions"))) {
      String name = name(file);
      files.putIfAbsent(name.substring(0, Math.max(0, name.length() - ANNOTATOR)), file);
    }
    List<Marked> articles = new ArrayList<>();
    for (Path file : sorted(folder.resolve("text"))) {
      String name = name(file).replace(TEXT, "");
      String text = Files.readString(file);
      Path marks = files.get(name);
      List<BratAttribution> attributions = List.of();
      if (marks != null) {
        try (Stream<String> lines = Files.lines(marks)) {
          attributions = BratAttribution.parse(lines, text);
        }
      }
      articles.add(new Marked(name, Article.of(name + TEXT, text), attributions));
    }
    return List.copyOf(articles);
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
