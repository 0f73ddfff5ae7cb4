package org.quotecheck.analysis;

import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.nlp.Passage;
import org.quotecheck.quotation.Nickname;
import org.quotecheck.quotation.Quotation;

/** Tells the language stage how to take each quotation. */
public final class Passages {
  private Passages() {}

  /** One passage a quotation, in the same order. */
  public static List<Passage> of(Article article, List<Quotation> quotations) {
    return quotations.stream()
        .map(
            quotation ->
                new Passage(quotation.span(), quotation.content(), form(article, quotation)))
        .toList();
  }

  private static Passage.Form form(Article article, Quotation quotation) {
    if (Nickname.is(article.text(), quotation)) {
      return Passage.Form.NICKNAME;
    }
    return quotation.type() == Quotation.Type.DIRECT ? Passage.Form.CLAUSE : Passage.Form.FRAGMENT;
  }
}
