package org.quotecheck.quotation;

import java.util.List;
import org.quotecheck.article.Article;

/**
 * An article with its quotations marked: ⟦direct⟧ and ⟪partial⟫, with → behind one that goes on in
 * the next paragraph and ✗ behind an unclosed one.
 */
final class Rendering {
  private Rendering() {}

  /** The text without its marking. */
  static String plain(String marked) {
    return marked.replaceAll("[⟦⟪]|[⟧⟫][→✗]?", "");
  }

  /** Finds the quotations of a text and marks them. */
  static String of(String text) {
    List<Quotation> quotations = QuotationFinder.find(Article.of("a.txt", text));
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Quotation quotation : quotations) {
      boolean direct = quotation.type() == Quotation.Type.DIRECT;
      marked
          .append(text, at, quotation.span().begin())
          .append(direct ? '⟦' : '⟪')
          .append(quotation.span().of(text))
          .append(direct ? '⟧' : '⟫')
          .append(
              switch (quotation.ending()) {
                case CLOSED -> "";
                case CONTINUED -> "→";
                case UNCLOSED -> "✗";
              });
      at = quotation.span().end();
    }
    return marked.append(text, at, text.length()).toString();
  }
}
