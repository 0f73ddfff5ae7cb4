package org.quotecheck.attribution.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.TextOrder;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.nlp.ShippedTable;
import org.quotecheck.quotation.Quotation;

/**
 * Ranks what could be the source of a quotation, "no words of the article" among them, by a
 * log-linear model over {@link CandidateFeatures}.
 */
public final class SourceRanker {
  /**
   * One possible source.
   *
   * @param candidate the words; null for "none"
   * @param features what was seen of it
   * @param probability in [0, 1]; those of one quotation add up to 1
   */
  public record Ranked(@Nullable Candidate candidate, List<String> features, double probability) {}

  /** Sentences; no paragraph of the press has so many. */
  private static final int FARTHEST = 60;

  private final Map<String, Float> weights;

  /**
   * @param weights what each feature adds to a score, in units of log-odds
   */
  public SourceRanker(Map<String, Float> weights) {
    this.weights = weights;
  }

  /** One with the weights that were learned, which it reads. */
  public static SourceRanker learned() {
    return new SourceRanker(learnedWeights());
  }

  /** The weights that were learned, by feature. */
  public static Map<String, Float> learnedWeights() {
    return ShippedTable.byName(
        SourceRanker.class, "source-ranker.tsv", 2, row -> Float.valueOf(row[1]));
  }

  /**
   * What is considered for a quotation: all candidates of its paragraph and of the one before, but
   * none farther away than a text without paragraphs has sentences for them.
   */
  public static List<Candidate> candidates(Reading reading, Quotation quotation) {
    List<ReporterSentence> before = reading.paragraph(quotation.paragraph() - 1);
    List<ReporterSentence> own = reading.paragraph(quotation.paragraph());
    int at = sentencesBefore(own, quotation);
    List<ReporterSentence> near = new ArrayList<>();
    near.addAll(before.subList(Math.max(0, before.size() - FARTHEST), before.size()));
    near.addAll(own.subList(Math.max(0, at - FARTHEST), Math.min(own.size(), at + FARTHEST)));
    return near.stream().flatMap(sentence -> sentence.candidates().stream()).toList();
  }

  /** How many of the sentences, which stand in text order, begin before a quotation. */
  private static int sentencesBefore(List<ReporterSentence> sentences, Quotation quotation) {
    int begin = quotation.span().begin();
    return 1 + TextOrder.lastFrom(sentences, sentence -> sentence.span().begin(), begin - 1);
  }

  /**
   * The possible sources of a quotation, the most probable first.
   *
   * @param previous the source of the quotation before in the paragraph, or null
   */
  public List<Ranked> rank(
      Quotation quotation,
      List<Candidate> candidates,
      CandidateFeatures features,
      @Nullable Candidate previous) {
    List<Ranked> scored = new ArrayList<>();
    scored.add(score(null, features.ofNone(quotation, previous)));
    for (Candidate candidate : candidates) {
      scored.add(score(candidate, features.of(quotation, candidate, previous)));
    }
    double best = scored.stream().mapToDouble(Ranked::probability).max().orElse(0);
    double sum = scored.stream().mapToDouble(s -> Math.exp(s.probability() - best)).sum();
    return scored.stream()
        .map(s -> new Ranked(s.candidate(), s.features(), Math.exp(s.probability() - best) / sum))
        .sorted(Comparator.comparingDouble(Ranked::probability).reversed())
        .toList();
  }

  /** What a feature adds to a score, in units of log-odds; 0 for one that was not learned. */
  double weight(String feature) {
    return weights.getOrDefault(feature, 0f);
  }

  private Ranked score(@Nullable Candidate candidate, List<String> features) {
    double score = 0;
    for (String feature : features) {
      score += weight(feature);
    }
    return new Ranked(candidate, features, score);
  }
}
