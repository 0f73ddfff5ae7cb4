package org.quotecheck.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** The same reader, where the user did not say which field of JSON Lines holds the text. */
  public ArticleReader withTextField(@Nullable String field) {
    return field == null || options.textField() != null
        ? this
        : new ArticleReader(new ReadingOptions(options.kind(), options.original(), field));
  }

  /** Whether a file holds an article on each line. */
  public boolean isJsonLines(String name) {
    return options.kind() == null
        ? ArticleKind.named(name).equals(Optional.of(ArticleKind.JSON_LINES))
        : options.kind() == ArticleKind.JSON_LINES;
  }

  /**
   * Reads the article on a line of a file.
   *
   * @param name how the user named the file
   */
  public Article read(Path file, String name, JsonLines.Line line)
      throws UnreadableArticleException {
    try {
      if (line.length() > MOST_BYTES) {
        throw tooLarge(String.format(Locale.ROOT, "this line has %,d bytes", line.length()));
      }
      DecodedText decoded = DecodedText.of(line.read(file));
      Article article =
          JsonLines.extract(decoded.text(), options.textField())
              .article(name, ArticleKind.JSON_LINES, decoded.notes(), line.number());
      return withText(article);
    } catch (UnreadableArticleException e) {
      throw new UnreadableArticleException(
          e.fault(), "line " + line.number() + ": " + e.getMessage());
    } catch (EOFException e) {
      throw content("line " + line.number() + ": this file changed while it was read; try again");
    } catch (IOException e) {
      throw failed(e);
    }
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
      if (isJsonLines(name)) {
        return onlyLine(file, name);
      }
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
    if (bytes.length == 0) {
      throw content("this file is empty");
    }
    return withText(article);
  }

  private static Article withText(Article article) throws UnreadableArticleException {
    if (article.paragraphs().isEmpty()) {
      throw content(
          article.kind() == ArticleKind.TEXT
              ? "this file has nothing but white space"
              : "this file has no text of an article; it was read as " + article.kind().label());
    }
    return article;
  }

  private Article onlyLine(Path file, String name) throws IOException, UnreadableArticleException {
    List<JsonLines.Line> lines = JsonLines.of(file);
    if (lines.size() != 1) {
      throw JsonLines.notOne(lines.size());
    }
    return read(file, name, lines.get(0));
  }

  private Article article(byte[] bytes, String name) throws UnreadableArticleException {
    Optional<FileSignature> signature = FileSignature.of(bytes);
    if (signature.isPresent() && signature.get() == FileSignature.ZIP) {
      OfficePackage document = OfficePackage.in(bytes).orElse(null);
      if (document != null && document.holds(OfficePackage.DOCUMENT)) {
        return WordText.article(name, document, options.original());
      }
      if (document != null && document.holds(OpenDocumentText.CONTENT)) {
        return OpenDocumentText.article(name, document);
      }
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
          case JSON_LINES -> JsonLines.extractOnly(text, options.textField());
          case TEXT -> null;
          case DOCX -> throw content("this is no Word document; leave --kind out");
          case ODT -> throw content("this is no OpenDocument text; leave --kind out");
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
    return content("this file could not be read: " + Reasons.of(e));
  }

  private static UnreadableArticleException noFile(String message) {
    return new UnreadableArticleException(Fault.NO_FILE, message);
  }

  private static UnreadableArticleException content(String message) {
    return new UnreadableArticleException(Fault.CONTENT, message);
  }
}
