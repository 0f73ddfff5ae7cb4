package org.quotecheck.attribution.conclusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Considered;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.ranking.CandidateFeatures;
import org.quotecheck.attribution.ranking.Comparison;
import org.quotecheck.attribution.ranking.EvidenceFinder;
import org.quotecheck.attribution.ranking.SourceRanker;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.QuotationShape;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.attribution.sieve.Decision;
import org.quotecheck.quotation.Quotation;

/**
 * Decides on what no sieve decides: the ranking says which words are the source, and the
 * quotation's shape and place what it is where none are.
 */
final class RankedDecisions {
  /**
   * A quotation without source is taken for speech from this many words on, if it is a finite
   * clause.
   */
  private static final int SPEECH_WORDS = 6;

  /** The share of what is left for sources from which on there is no other. */
  private static final double ALONE = 0.8;

  private final SourceRanker ranker;
  private final Reading reading;
  private final CandidateFeatures features;
  private final EvidenceFinder ties;

  /** Prepares to decide on the quotations of an article. */
  RankedDecisions(SourceRanker ranker, Reading reading) {
    this.ranker = ranker;
    this.reading = reading;
    this.features = new CandidateFeatures(reading);
    this.ties = new EvidenceFinder(reading, features);
  }

  /**
   * All that could be the source of a quotation: the one that is chosen, then the others, the most
   * probable first.
   *
   * @param last what was decided for the quotation before; null for the first
   */
  List<Considered> compare(Quotation quotation, @Nullable Decision last) {
    @Nullable Candidate previous = sourceBefore(quotation, last);
    return new Comparison(reading, features, ranker, quotation, previous)
        .of(rank(quotation, previous));
  }

  /**
   * What is said of a quotation.
   *
   * @param last what was decided for the quotation before; null for the first
   */
  Decision decide(Quotation quotation, @Nullable Decision last) {
    SourceRanker.Ranked best = rank(quotation, sourceBefore(quotation, last)).get(0);
    QuotationShape shape = features.shape(quotation);
    @Nullable Candidate source = best.candidate();
    if (source != null
        && (source.sentence().paragraph() == quotation.paragraph() || leadsIn(source))) {
      EvidenceFinder.Tie tie = ties.find(quotation, source);
      return new Decision(
          quotation,
          Status.ATTRIBUTED,
          source,
          source.mention(),
          tie.cue(),
          tie.evidence(),
          best.probability());
    }
    boolean stands = shape.alone() || shape.announced();
    boolean speech =
        (shape.direct() && shape.words() >= SPEECH_WORDS)
            || (shape.fillsParagraph() && shape.words() > 2)
            || (stands && shape.sentence() && shape.finite());
    if (source == null && !speech) {
      return Decision.none(
          quotation,
          Status.NOT_A_QUOTATION,
          new Evidence(
              "no-source", "short, and no words of the paragraph present it as said by somebody"),
          best.probability());
    }
    if (reading.isHeadline(quotation)) {
      Evidence evidence =
          new Evidence(
              Evidence.HEADLINE, "in a headline; the article below says whose words they are");
      return Decision.none(quotation, Status.IMPLIED, evidence, best.probability());
    }
    return source == null
        ? FreeQuotation.decide(reading, quotation, shape, last, best.probability())
        : FreeQuotation.inferred(reading, quotation, source, best.probability());
  }

  /** What could be the source, in the same order. */
  private List<SourceRanker.Ranked> rank(Quotation quotation, @Nullable Candidate previous) {
    return speakerFirst(
        quotation,
        chosenFirst(
            ranker.rank(quotation, SourceRanker.candidates(reading, quotation), features, previous),
            features.shape(quotation)));
  }

  /**
   * Of "“Go,” Ann Lee said, according to the report" the report tells and Ann Lee speaks: the
   * probabilities, learned where the outermost source was marked, prefer the report, and change
   * places.
   */
  private List<SourceRanker.Ranked> speakerFirst(
      Quotation quotation, List<SourceRanker.Ranked> ranked) {
    Reading.@Nullable Place place = reading.place(quotation);
    @Nullable Candidate teller = ranked.get(0).candidate();
    if (place == null
        || teller == null
        || teller.sentence() != place.sentence()
        || !teller.isAccordedTo()) {
      return ranked;
    }
    for (int i = 1; i < ranked.size(); i++) {
      @Nullable Candidate other = ranked.get(i).candidate();
      if (other != null && other.head() < teller.head() && ties.isSaidBy(quotation, other)) {
        List<SourceRanker.Ranked> speakerFirst = new ArrayList<>(ranked);
        speakerFirst.remove(i);
        speakerFirst.set(0, withProbability(ranked.get(0), ranked.get(i).probability()));
        speakerFirst.add(0, withProbability(ranked.get(i), ranked.get(0).probability()));
        return speakerFirst;
      }
    }
    return ranked;
  }

  private static SourceRanker.Ranked withProbability(
      SourceRanker.Ranked ranked, double probability) {
    return new SourceRanker.Ranked(ranked.candidate(), ranked.features(), probability);
  }

  /** The source of the quotation before, if that stands in the same paragraph. */
  private static @Nullable Candidate sourceBefore(Quotation quotation, @Nullable Decision last) {
    return last != null && last.quotation().paragraph() == quotation.paragraph()
        ? last.source()
        : null;
  }

  /**
   * The most probable first; but a whole sentence behind a colon has a source, if all but one of
   * those possible are out of the question: The manager was delighted: “They were superb.”
   */
  private static List<SourceRanker.Ranked> chosenFirst(
      List<SourceRanker.Ranked> ranked, QuotationShape shape) {
    boolean announced = shape.announced() && shape.sentence() && shape.finite();
    if (ranked.get(0).candidate() != null || !announced || ranked.size() == 1) {
      return ranked;
    }
    double sources = 1 - ranked.get(0).probability();
    if (ranked.get(1).probability() <= ALONE * sources) {
      return ranked;
    }
    List<SourceRanker.Ranked> chosenFirst = new ArrayList<>(ranked);
    Collections.swap(chosenFirst, 0, 1);
    return chosenFirst;
  }

  /** Whether the source's sentence, in the paragraph before, ends by announcing what follows. */
  private static boolean leadsIn(Candidate source) {
    ReporterSentence sentence = source.sentence();
    return sentence.token(sentence.size() - 1).text().equals(":");
  }
}
