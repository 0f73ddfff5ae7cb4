package org.quotecheck.attribution.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Consideration;
import org.quotecheck.attribution.Considered;
import org.quotecheck.attribution.ranking.SourceRanker;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.sieve.Decision;
import org.quotecheck.attribution.sieve.Sieves;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.quotation.Quotation;

/** Finds the source of each quotation of an article. Safe for use by several threads at once. */
public final class Attributor {
  private static final class Learned {
    static final Attributor ATTRIBUTOR = new Attributor(SourceRanker.learned());
  }

  private final SourceRanker ranker;

  /** One that ranks by other weights than the learned ones. */
  public Attributor(SourceRanker ranker) {
    this.ranker = ranker;
  }

  /** The one with the learned weights, which are read at the first call. */
  public static Attributor load() {
    return Learned.ATTRIBUTOR;
  }

  /** One attribution a quotation, in the same order. */
  public List<Attribution> attribute(
      Article article, Annotations annotations, List<Quotation> quotations) {
    Reading reading = new Reading(article, annotations, quotations);
    List<Decision> decisions = decide(reading, new RankedDecisions(ranker, reading));
    join(reading, decisions);
    List<Attribution> attributions = new ArrayList<>();
    int utterance = 0;
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      utterance += i > 0 && Utterances.continues(reading, decisions.get(i - 1), decision) ? 0 : 1;
      attributions.add(decision.toAttribution(utterance));
    }
    return List.copyOf(attributions);
  }

  /**
   * All that could be the source of a quotation, with what decided between them.
   *
   * @param quotations all of the article
   * @param quotation one of them
   */
  public Consideration consider(
      Article article, Annotations annotations, List<Quotation> quotations, Quotation quotation) {
    Reading reading = new Reading(article, annotations, quotations);
    RankedDecisions ranked = new RankedDecisions(ranker, reading);
    int index = quotations.indexOf(quotation);
    List<Decision> decisions = decide(reading, ranked);
    @Nullable Decision last = index > 0 ? decisions.get(index - 1) : null;
    List<Considered> considered = ranked.compare(quotation, last);
    Decision alone = decisions.get(index);
    join(reading, decisions);
    boolean decisive =
        Sieves.decide(reading, quotation).isEmpty()
            && decisions.get(index).equals(alone)
            && Objects.equals(considered.get(0).mention(), alone.mention());
    return new Consideration(decisive, considered);
  }

  /** One decision a quotation, each made with those before it in view. */
  private static List<Decision> decide(Reading reading, RankedDecisions ranked) {
    List<Decision> decisions = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      @Nullable Decision last = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
      decisions.add(
          Sieves.decide(reading, quotation).orElseGet(() -> ranked.decide(quotation, last)));
    }
    return decisions;
  }

  /** Gives quotations that lack a source that of others with which they make one. */
  private static void join(Reading reading, List<Decision> decisions) {
    OpenParagraphs.join(decisions);
    HeadlineWords.join(reading, decisions);
  }
}
