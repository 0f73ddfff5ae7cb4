package org.quotecheck.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.UnreadableArticleException.Fault;

/** Articles in JSON, one a line of a file. */
public final class JsonLines {
  /** Where the text is looked for, unless the user names a field. */
  private static final String[] TEXTS = {
    "text",
    "body",
    "content",
    "article",
    "article_text",
    "articlebody",
    "body_text",
    "body_html",
    "body_xhtml",
    "maintext",
    "full_text",
    "html"
  };

  private static final Pattern TAG =
      Pattern.compile(
          "(?is)\\s*+<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6]|blockquote|ul|ol|span|b|strong|em|i|a|figure)\\b.*");

  private JsonLines() {}

  /**
   * A line of a file that is not blank.
   *
   * @param number from 1
   * @param begin its first byte's offset in the file
   * @param length in bytes, without the line's end
   */
  public record Line(int number, long begin, int length) {
    byte[] read(Path file) throws IOException {
      try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
        byte[] bytes = new byte[length];
        in.seek(begin);
        in.readFully(bytes);
        return bytes;
      }
    }
  }

  /**
   * The lines of a file that are not blank. Reads the file once, and keeps nothing but their
   * places, so that an archive may be of any size.
   */
  public static List<Line> of(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      long begin = 0;
      long at = 0;
      int number = 1;
      boolean blank = true;
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        if (b == '\n') {
          add(number, begin, at - 1 - begin, blank, lines);
          number++;
          begin = at;
          blank = true;
        } else {
          blank = blank && (b == ' ' || b == '\t' || b == '\r');
        }
      }
      add(number, begin, at - begin, blank, lines);
    }
    return List.copyOf(lines);
  }

  private static void add(int number, long begin, long length, boolean blank, List<Line> lines) {
    if (!blank) {
      // One that is too long is refused where it is read.
      lines.add(new Line(number, begin, (int) Math.min(length, Integer.MAX_VALUE)));
    }
  }

  /** Refuses a file that ought to hold one article. */
  static UnreadableArticleException notOne(long lines) {
    return new UnreadableArticleException(
        Fault.CONTENT,
        lines == 0
            ? "this file is empty"
            : "this file holds "
                + lines
                + " articles, one a line; \"check\" reads them all from a file");
  }

  /** The paragraphs of the article in a file that holds but one. */
  static Extraction extractOnly(String text, @Nullable String field)
      throws UnreadableArticleException {
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    if (lines != 1) {
      throw notOne(lines);
    }
    return extract(text, field);
  }

  /**
   * The paragraphs of the article on a line.
   *
   * @param field the name of the field that holds the text, with full stops between the names from
   *     the top; null for the usual ones
   */
  static Extraction extract(String line, @Nullable String field) throws UnreadableArticleException {
    JsonStrings strings = JsonStrings.of(line);
    Optional<DecodedPart> text =
        field == null
            ? strings.first(TEXTS)
            : strings.first(field.toLowerCase(Locale.ROOT).replace('.', '/'));
    if (text.isEmpty()) {
      throw new UnreadableArticleException(
          Fault.CONTENT,
          field == null
              ? "this JSON has no text field; name it with --text-field"
              : "this JSON has no string in the field " + field);
    }
    Extraction extraction = new Extraction(line);
    strings
        .first("headline", "title")
        .ifPresent(headline -> headline.extract(Scope.HEADLINE, extraction));
    strings.first("byline").ifPresent(byline -> byline.extract(Scope.BYLINE, extraction));
    text.get().extract(TAG.matcher(text.get().text()).matches(), extraction);
    return extraction;
  }
}
