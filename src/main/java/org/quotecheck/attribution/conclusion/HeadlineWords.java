package org.quotecheck.attribution.conclusion;

import java.util.List;
import java.util.Locale;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.sieve.Decision;
import org.quotecheck.quotation.Quotation;

/**
 * A headline, or a heading amid the text, quotes without a source, or beside a name that is
 * another's, what the text below quotes again in full. Whoever says it there says it in the
 * heading.
 */
final class HeadlineWords {
  /** One word or two stand in many a quotation. */
  private static final int LEAST = 3;

  private HeadlineWords() {}

  /** Gives quotations in headings the source of the first one below that has their words. */
  static void join(Reading reading, List<Decision> decisions) {
    Article article = reading.article();
    for (int i = 0; i < decisions.size(); i++) {
      Decision headline = decisions.get(i);
      String words = words(article, headline.quotation());
      boolean enough = words.strip().split(" ", -1).length >= LEAST;
      if (!enough
          || !(reading.isHeadline(headline.quotation()) || isCrosshead(article, headline))) {
        continue;
      }
      for (Decision below : decisions.subList(i + 1, decisions.size())) {
        if (below.quotation().paragraph() > headline.quotation().paragraph()
            && !reading.isHeadline(below.quotation())
            && below.source() != null
            && words(article, below.quotation()).contains(words)) {
          decisions.set(i, of(headline, below));
          break;
        }
      }
    }
  }

  /** A line of nothing but a quotation that no words attribute. */
  private static boolean isCrosshead(Article article, Decision decision) {
    Span paragraph = article.paragraphs().get(decision.quotation().paragraph());
    return decision.source() == null && decision.quotation().span().equals(paragraph);
  }

  private static Decision of(Decision headline, Decision below) {
    return new Decision(
        headline.quotation(),
        headline.status() == Status.ATTRIBUTED ? Status.ATTRIBUTED : Status.IMPLIED,
        below.source(),
        below.mention(),
        below.cue(),
        new Evidence(Evidence.HEADLINE, "in a headline; the article below quotes the same words"),
        below.probability());
  }

  /** The words in lower case, each with a space on both sides. */
  private static String words(Article article, Quotation quotation) {
    String text = quotation.content().of(article.text()).toLowerCase(Locale.ROOT);
    return " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
