package org.quotecheck.attribution;

import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.Quotation;

/**
 * Tells a headline, in which the press quotes without a source, since the article below names it.
 */
final class Headline {
  /** The longest first paragraph that is still a headline, in UTF-16 code units. */
  private static final int LONGEST = 120;

  private Headline() {}

  /** Whether the quotation stands in a short first paragraph above others. */
  static boolean holds(Article article, Quotation quotation) {
    Span first = article.paragraphs().get(0);
    return quotation.paragraph() == 0
        && article.paragraphs().size() > 2
        && first.length() <= LONGEST;
  }
}
