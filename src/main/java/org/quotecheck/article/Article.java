package org.quotecheck.article;

import java.util.List;

/**
 * One article.
 *
 * @param path how the user named it
 * @param kind what kind of file it was read from
 * @param text its text; of plain text exactly as read, of other kinds without their mark-up
 * @param paragraphs its paragraphs in text order, without the line breaks around them
 * @param marked what the file says each paragraph is for, in the same order, {@link Scope#BODY}
 *     where it says nothing; empty for a kind that cannot say
 * @param places where in the file the text stands
 * @param notes what the reader of the file had to assume, each one sentence for the user
 */
public record Article(
    String path,
    ArticleKind kind,
    String text,
    List<Span> paragraphs,
    List<Scope> marked,
    Places places,
    List<String> notes) {
  /** Copies the lists. */
  public Article {
    paragraphs = List.copyOf(paragraphs);
    marked = List.copyOf(marked);
    notes = List.copyOf(notes);
  }

  /** The path; with the line where the file holds an article a line: {@code archive.jsonl:3}. */
  public String name() {
    return kind == ArticleKind.JSON_LINES ? path + ":" + places.begin(new Span(0, 0)).line() : path;
  }

  /** An article of plain text. */
  public static Article of(String path, String text) {
    return plain(path, text, List.of());
  }

  /** An article of plain text with notes about how it was read. */
  public static Article plain(String path, String text, List<String> notes) {
    return new Article(
        path,
        ArticleKind.TEXT,
        text,
        Paragraphs.of(text),
        List.of(),
        Places.ofPlainText(text),
        notes);
  }
}
