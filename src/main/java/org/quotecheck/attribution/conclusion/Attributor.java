package org.quotecheck.attribution.conclusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Consideration;
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
import org.quotecheck.attribution.sieve.Sieves;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.quotation.Quotation;

/** Finds the source of each quotation of an article. Safe for use by several threads at once. */
public final class Attributor {
  /**
   * A quotation without source is taken for speech from this many words on, if it is a finite
   * clause.
   */
  private static final int SPEECH_WORDS = 6;

  /** The share of what is left for sources from which on there is no other. */
  private static final double ALONE = 0.8;

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
    List<Decision> decisions = decide(reading, new CandidateFeatures(reading));
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
    CandidateFeatures features = new CandidateFeatures(reading);
    int index = quotations.indexOf(quotation);
    List<Decision> decisions = decide(reading, features);
    @Nullable Candidate previous =
        sourceBefore(quotation, index > 0 ? decisions.get(index - 1) : null);
    List<SourceRanker.Ranked> ranked = rank(reading, features, quotation, previous);
    Decision alone = decisions.get(index);
    join(reading, decisions);
    @Nullable Candidate best = ranked.get(0).candidate();
    boolean decisive =
        Sieves.decide(reading, quotation).isEmpty()
            && decisions.get(index).equals(alone)
            && Objects.equals(best == null ? null : best.mention(), alone.mention());
    return new Consideration(
        decisive, new Comparison(reading, features, ranker, quotation, previous).of(ranked));
  }

  /** The source of the quotation before, if that stands in the same paragraph. */
  private static @Nullable Candidate sourceBefore(Quotation quotation, @Nullable Decision last) {
    return last != null && last.quotation().paragraph() == quotation.paragraph()
        ? last.source()
        : null;
  }

  /** One decision a quotation, each made with those before it in view. */
  private List<Decision> decide(Reading reading, CandidateFeatures features) {
    EvidenceFinder evidence = new EvidenceFinder(reading, features);
    List<Decision> decisions = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      @Nullable Decision last = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
      decisions.add(decide(reading, features, evidence, quotation, last));
    }
    return decisions;
  }

  /** Gives quotations that lack a source that of others with which they make one. */
  private static void join(Reading reading, List<Decision> decisions) {
    OpenParagraphs.join(decisions);
    HeadlineWords.join(reading, decisions);
  }

  /** The one that is chosen, then the others, the most probable first. */
  private List<SourceRanker.Ranked> rank(
      Reading reading,
      CandidateFeatures features,
      Quotation quotation,
      @Nullable Candidate previous) {
    return chosenFirst(
        ranker.rank(quotation, SourceRanker.candidates(reading, quotation), features, previous),
        features.shape(quotation));
  }

  private Decision decide(
      Reading reading,
      CandidateFeatures features,
      EvidenceFinder ties,
      Quotation quotation,
      @Nullable Decision last) {
    Optional<Decision> sure = Sieves.decide(reading, quotation);
    if (sure.isPresent()) {
      return sure.get();
    }
    SourceRanker.Ranked best =
        rank(reading, features, quotation, sourceBefore(quotation, last)).get(0);
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
