package org.quotecheck.article;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a word processor's document, whose styles say what they are for. */
final class StyledParagraphs {
  private final List<Paragraph> all = new ArrayList<>();

  /**
   * A paragraph.
   *
   * @param style its style's name in small letters; empty for none
   * @param joined whether the next paragraph goes on with it
   * @param words in the text of the document
   */
  private record Paragraph(String style, boolean joined, Span words) {
    boolean isQuote() {
      return style.matches(".*quot.*|.*zitat.*|blocktext");
    }

    Scope scope() {
      if (style.matches("title|subtitle|heading.*")) {
        return Scope.HEADLINE;
      }
      if (style.matches("caption|illustration|figure|drawing")) {
        return Scope.CAPTION;
      }
      return style.matches("byline|author") ? Scope.BYLINE : Scope.BODY;
    }
  }

  void add(String style, boolean joined, Span words) {
    all.add(new Paragraph(style, joined, words));
  }

  /** Adds all of them; places are those in the text of the document. */
  void extract(CharSequence text, Extraction extraction) {
    boolean quoted = false;
    for (Paragraph paragraph : all) {
      if (paragraph.isQuote() && !quoted) {
        extraction.beginQuote();
      } else if (!paragraph.isQuote()) {
        extraction.endQuote();
      }
      quoted = paragraph.isQuote();
      extraction.copy(text, paragraph.words, Origin.SAME);
      if (!paragraph.joined) {
        extraction.endParagraph(paragraph.scope());
      }
    }
    extraction.endParagraph(Scope.BODY);
  }
}
