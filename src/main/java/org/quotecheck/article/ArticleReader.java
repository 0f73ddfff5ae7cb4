package org.quotecheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.article.UnreadableArticleException.Fault;

/** Reads articles from files of every {@link ArticleKind}. */
public final class ArticleReader {
  /** Longer than any article, and short enough to analyse. */
  private static final int MOST_BYTES = 20_000_000;

  private final ReadingOptions options;

  /** Reads files as they tell themselves. */
  public ArticleReader() {
    this(ReadingOptions.DEFAULT);
  }

  /** Reads files as the user wants. */
  public ArticleReader(ReadingOptions options) {
    this.options = options;
  }

  /**
   * Reads a file.
   *
   * @param name how the user named it
   */
  public Article read(Path file, String name) throws UnreadableArticleException {
    if (Files.isDirectory(file)) {
      throw noFile("this is a directory; name the files in it");
    }
    try {
      // Asked before reading, so that a huge file costs nothing.
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        throw tooLarge(String.format(Locale.ROOT, "this file has %,d bytes", size));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in, name);
      }
    } catch (NoSuchFileException e) {
      throw noFile("there is no such file");
    } catch (AccessDeniedException e) {
      throw noFile("this file may not be read; check its permissions");
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param name what to call it
   */
  public Article read(InputStream in, String name) throws UnreadableArticleException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw failed(e);
    }
    if (bytes.length > MOST_BYTES) {
      throw tooLarge("this is too large");
    }
    Article article;
    try {
      article = article(bytes, name);
    } catch (StackOverflowError e) {
      // Readers go down into what is nested, and no article nests so deeply.
      throw content("what this file holds is nested too deeply for an article");
    }
    if (article.paragraphs().isEmpty()) {
      throw content(
          bytes.length == 0
              ? "this file is empty"
              : article.kind() == ArticleKind.TEXT
                  ? "this file has nothing but white space"
                  : "this file has no text of an article; it was read as "
                      + article.kind().label());
    }
    return article;
  }

  private Article article(byte[] bytes, String name) throws UnreadableArticleException {
    Optional<FileSignature> signature = FileSignature.of(bytes);
    if (signature.isPresent() && signature.get() == FileSignature.ZIP && WordPackage.is(bytes)) {
      return WordText.article(name, bytes, options.original());
    }
    if (signature.isPresent()) {
      throw content("this is " + signature.get().description());
    }
    DecodedText decoded = DecodedText.of(bytes);
    String text = decoded.text();
    ArticleKind kind = options.kind() == null ? ArticleKind.of(text, name) : options.kind();
    Extraction extraction =
        switch (kind) {
          case MARKDOWN -> MarkdownText.extract(text);
          case HTML -> HtmlText.extract(text);
          case NEWS_XML -> NewsXmlText.extract(text);
          case NINJS -> NinjsText.extract(text);
          case TEXT -> null;
          case DOCX -> throw content("this is no Word document; leave --kind out");
        };
    return extraction == null
        ? Article.plain(name, text, decoded.notes())
        : extraction.article(name, kind, decoded.notes());
  }

  private static UnreadableArticleException tooLarge(String what) {
    return content(
        String.format(
            Locale.ROOT, "%s; an article may have %,d (20 MB), so split it", what, MOST_BYTES));
  }

  private static UnreadableArticleException failed(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return content(
        "this file could not be read: " + (reason == null ? e.getClass().getName() : reason));
  }

  private static UnreadableArticleException noFile(String message) {
    return new UnreadableArticleException(Fault.NO_FILE, message);
  }

  private static UnreadableArticleException content(String message) {
    return new UnreadableArticleException(Fault.CONTENT, message);
  }
}
