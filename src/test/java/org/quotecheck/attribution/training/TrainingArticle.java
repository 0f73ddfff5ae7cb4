package org.quotecheck.attribution.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.ranking.CandidateFeatures;
import org.quotecheck.attribution.ranking.SourceRanker;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.quotation.Quotation;

/**
 * An article to learn from or to measure with.
 *
 * @param quotations what stands in quotation marks
 * @param attributions what people marked as somebody's words, in quotation marks or not
 */
record TrainingArticle(
    String name,
    Article article,
    Annotations annotations,
    List<Quotation> quotations,
    List<BratAttribution> attributions) {
  /**
   * How much a quotation that is nobody's words counts against one that is somebody's: a wrong name
   * does more harm than a missing one.
   */
  private static final double NOBODYS = 1.5;

  /** Of ten folds, the one kept apart. */
  private static final int KEPT_APART = 3;

  /** Whether nothing is learned from it, so that it can tell how well the learned does. */
  boolean isKeptApart() {
    return Math.floorMod(name.hashCode(), 10) == KEPT_APART;
  }

  /** What people marked as the source of each quotation, in the same order. */
  List<GoldSource> sources() {
    return quotations.stream().map(q -> GoldSource.of(q, attributions)).toList();
  }

  /** Examples from words that are attributed without marks. */
  List<TrainingExample> indirect(FeatureNumbers numbers, double weight) {
    return new IndirectSpeech(name, article, annotations, quotations)
        .examples(attributions, numbers, weight);
  }

  /** One example a quotation; the first option of each is that no words are its source. */
  List<TrainingExample> examples(FeatureNumbers numbers) {
    Reading reading = new Reading(article, annotations, quotations);
    CandidateFeatures features = new CandidateFeatures(reading);
    List<TrainingExample> examples = new ArrayList<>();
    List<GoldSource> sources = sources();
    @Nullable Candidate previous = null;
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (isSingle(quotation)) {
        // PolNeAR's annotators had double marks in mind; of single ones too many real quotations
        // are unmarked.
        continue;
      }
      GoldSource source = sources.get(i);
      if (i > 0 && quotations.get(i - 1).paragraph() != quotation.paragraph()) {
        previous = null;
      }
      List<Candidate> candidates = SourceRanker.candidates(reading, quotation);
      List<TrainingExample.Option> options = new ArrayList<>();
      options.add(
          new TrainingExample.Option(
              numbers.of(features.ofNone(quotation, previous)), !source.attributed()));
      for (Candidate candidate : candidates) {
        options.add(
            new TrainingExample.Option(
                numbers.of(features.of(quotation, candidate, previous)),
                source.holds(candidate.mention().span())));
      }
      examples.add(new TrainingExample(options, source.attributed() ? 1 : NOBODYS));
      previous = first(candidates, source).orElse(null);
    }
    return examples;
  }

  private static Optional<Candidate> first(List<Candidate> candidates, GoldSource source) {
    return candidates.stream().filter(c -> source.holds(c.mention().span())).findFirst();
  }

  private boolean isSingle(Quotation quotation) {
    char mark = article.text().charAt(quotation.span().begin());
    int width = quotation.content().begin() - quotation.span().begin();
    return width == 1 && "'‘’".indexOf(mark) >= 0;
  }
}
