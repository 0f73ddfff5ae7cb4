package org.quotecheck.article;

import java.util.List;

/**
 * One article.
 *
 * @param path how the user named it
 * @param text the text exactly as read, a byte-order mark left out
 * @param paragraphs its paragraphs in text order, without the line breaks around them
 * @param notes what the reader of the file had to assume, each one sentence for the user
 */
public record Article(String path, String text, List<Span> paragraphs, List<String> notes) {
  /** Copies the lists. */
  public Article {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }

  /** An article of plain text. */
  public static Article of(String path, String text) {
    return new Article(path, text, Paragraphs.of(text), List.of());
  }
}
