package org.quotecheck.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One article.
 *
 * @param path how the user named it
 * @param kind what kind of file it was read from
 * @param text its text; of plain text exactly as read, of other kinds without their mark-up
 * @param paragraphs its paragraphs in text order, without the line breaks around them
 * @param scopes what each paragraph is for
 * @param places where in the file the text stands
 * @param notes what the reader of the file had to assume, each one sentence for the user
 */
public record Article(
    String path,
    ArticleKind kind,
    String text,
    List<Span> paragraphs,
    Scopes scopes,
    Places places,
    List<String> notes) {
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?…]['\"’”»]*$");

  /** Copies the lists. */
  public Article {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }

  /** The path; with the line where the file holds an article a line: {@code archive.jsonl:3}. */
  public String name() {
    return kind == ArticleKind.JSON_LINES ? path + ":" + places.begin(new Span(0, 0)).line() : path;
  }

  /** What a paragraph is for. */
  public Scope scope(int paragraph) {
    return scopes.all().get(paragraph);
  }

  /**
   * The index of the paragraph that an offset stands in. Between two paragraphs it is that of the
   * one before, and before the first that of the first.
   */
  public int paragraphAt(int offset) {
    return Math.max(0, TextOrder.lastFrom(paragraphs, Span::begin, offset));
  }

  /**
   * The index of the first paragraph that ends as a sentence does, below headline, summary and
   * byline; 0 where there is none.
   */
  public int beginOfText() {
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i).of(text).stripTrailing();
      if (scope(i) != Scope.HEADLINE && END_OF_SENTENCE.matcher(paragraph).find()) {
        return i;
      }
    }
    return 0;
  }

  /** An article of plain text. */
  public static Article of(String path, String text) {
    return plain(path, text, List.of());
  }

  /** An article of plain text with notes about how it was read. */
  public static Article plain(String path, String text, List<String> notes) {
    List<Span> paragraphs = Paragraphs.of(text);
    return new Article(
        path,
        ArticleKind.TEXT,
        text,
        paragraphs,
        new Scopes(text, paragraphs, List.of()),
        Places.ofPlainText(text),
        notes);
  }
}
