package org.quotecheck.report.formats;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.escape.Inert;

/**
 * The name of a file as services know it: from the folder that the program runs in, which in CI is
 * the top of the repository, without detours and with {@code /} between folders. The same file has
 * the same name however the user wrote it, so that a service does not take it for another.
 */
record FilePath(Path path) {
  private static final Path HERE = Path.of("").toAbsolutePath();

  static FilePath of(ArticleReport report) {
    try {
      Path absolute = HERE.resolve(Path.of(report.path())).normalize();
      return new FilePath(absolute.startsWith(HERE) ? HERE.relativize(absolute) : absolute);
    } catch (InvalidPathException e) {
      throw new IllegalStateException("a file that was read has a name", e);
    }
  }

  /** A relative reference, or a {@code file:} URI for what lies outside the folder. */
  String uri() {
    // Of a relative path Java makes an absolute URI; this takes the folder off again.
    URI uri = path.toUri();
    String text = path.isAbsolute() ? uri.toString() : HERE.toUri().relativize(uri).toString();
    return text.isEmpty() ? "." : text;
  }

  /** On one line and harmless on a screen. */
  @Override
  public String toString() {
    return Inert.visible(path.toString().replace('\\', '/'));
  }
}
