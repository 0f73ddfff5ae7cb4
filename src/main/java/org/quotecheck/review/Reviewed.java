package org.quotecheck.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quotecheck.analysis.Analysis;

/**
 * An article with what people decided on it.
 *
 * @param analysis as they decided it
 * @param decisions by the quotation's id
 * @param unfit those on quotations that the article has no more, nor another one of the same file
 */
public record Reviewed(Analysis analysis, Map<Integer, Decision> decisions, List<Decision> unfit) {
  /** Copies the collections. */
  public Reviewed {
    decisions = Map.copyOf(decisions);
    unfit = List.copyOf(unfit);
  }

  /** An article that has its decisions to itself, as people decided it. */
  public static Reviewed of(Analysis decided, Decisions decisions) {
    return new Reviewed(decided, decisions.on(decided), decisions.unfit(decided));
  }

  /**
   * The articles of one file, which share its decisions, as people decided them. What fits none of
   * them comes with the last.
   */
  public static List<Reviewed> together(List<Analysis> decided, Decisions decisions) {
    List<Reviewed> articles = new ArrayList<>();
    List<Decision> unfit = new ArrayList<>(decisions.all());
    for (int i = 0; i < decided.size(); i++) {
      Reviewed article = of(decided.get(i), decisions);
      unfit.retainAll(article.unfit);
      boolean last = i == decided.size() - 1;
      articles.add(new Reviewed(article.analysis, article.decisions, last ? unfit : List.of()));
    }
    return articles;
  }
}
