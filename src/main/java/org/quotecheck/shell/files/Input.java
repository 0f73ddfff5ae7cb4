package org.quotecheck.shell.files;

import java.nio.file.Path;
import org.quotecheck.article.JsonLines;

/** One article to check, or the reason why there is none. */
public sealed interface Input {
  /** As the user knows it. */
  String name();

  /** An article in a file. */
  record ArticleFile(String name, Path path) implements Input {}

  /** An article on a line of a file. */
  record ArticleLine(String name, Path path, JsonLines.Line line) implements Input {}

  /** An article on standard input. */
  record StandardInput(String name) implements Input {}

  /** Something that the user named and that holds no article. */
  record Nothing(String name, String reason) implements Input {}
}
