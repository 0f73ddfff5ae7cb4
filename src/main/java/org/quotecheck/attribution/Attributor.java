package org.quotecheck.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
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

  private static final List<Sieve> SIEVES =
      List.of(
          new LabelledTurn(),
          new NicknameInName(),
          new TurnInQuotation(),
          new SignatureInQuotation(),
          new TitleByAuthor(),
          new TitleOfWork(),
          new NamedThing(),
          new NameBeforeNoun(),
          new PossessedWords(),
          new RetoldWords(),
          new AgentBehindPassive(),
          new Cries(),
          new WordsOnThing(),
          new DashTail());

  private final SourceRanker ranker;

  Attributor(SourceRanker ranker) {
    this.ranker = ranker;
  }

  /** Loads the learned weights. */
  public static Attributor load() {
    return new Attributor(new SourceRanker(Weights.load("source-ranker.tsv")));
  }

  /** One attribution a quotation, in the same order. */
  public List<Attribution> attribute(
      Article article, Annotations annotations, List<Quotation> quotations) {
    Reading reading = new Reading(article, annotations, quotations);
    List<Decision> decisions = decide(reading);
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
   * All that could be the source of a quotation, the most probable first, with what decided between
   * them. Of a quotation that a sure construction decided on, such as a turn of a transcript, this
   * is what would have been thought of it without.
   *
   * @param quotations all of the article
   * @param quotation one of them
   */
  public List<Considered> consider(
      Article article, Annotations annotations, List<Quotation> quotations, Quotation quotation) {
    Reading reading = new Reading(article, annotations, quotations);
    CandidateFeatures features = new CandidateFeatures(reading);
    int index = quotations.indexOf(quotation);
    @Nullable Decision last = index > 0 ? decide(reading).get(index - 1) : null;
    @Nullable Candidate previous = sourceBefore(quotation, last);
    List<SourceRanker.Ranked> ranked =
        ranker.rank(quotation, SourceRanker.candidates(reading, quotation), features, previous);
    return new Comparison(reading, features, ranker, quotation, previous).of(ranked);
  }

  /** The source of the quotation before, if that stands in the same paragraph. */
  private static @Nullable Candidate sourceBefore(Quotation quotation, @Nullable Decision last) {
    return last != null && last.quotation().paragraph() == quotation.paragraph()
        ? last.source()
        : null;
  }

  private List<Decision> decide(Reading reading) {
    CandidateFeatures features = new CandidateFeatures(reading);
    EvidenceFinder evidence = new EvidenceFinder(reading, features);
    List<Decision> decisions = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      @Nullable Decision last = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
      decisions.add(decide(reading, features, evidence, quotation, last));
    }
    OpenParagraphs.join(decisions);
    HeadlineWords.join(reading.article(), decisions);
    return decisions;
  }

  private Decision decide(
      Reading reading,
      CandidateFeatures features,
      EvidenceFinder ties,
      Quotation quotation,
      @Nullable Decision last) {
    for (Sieve sieve : SIEVES) {
      Optional<Decision> decision = sieve.decide(reading, quotation);
      if (decision.isPresent()) {
        return decision.get();
      }
    }
    List<SourceRanker.Ranked> ranked =
        ranker.rank(
            quotation,
            SourceRanker.candidates(reading, quotation),
            features,
            sourceBefore(quotation, last));
    QuotationShape shape = features.shape(quotation);
    SourceRanker.Ranked best = best(ranked, shape);
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
    if (Headline.holds(reading.article(), quotation)) {
      Evidence evidence =
          new Evidence("headline", "in a headline; the article below says whose words they are");
      return Decision.none(quotation, Status.IMPLIED, evidence, best.probability());
    }
    return source == null
        ? free(quotation, last, best.probability())
        : inferred(reading, quotation, source, best.probability());
  }

  /**
   * The most probable; but a whole sentence behind a colon has a source, if all but one of those
   * possible are out of the question: The manager was delighted: “They were superb.”
   */
  private static SourceRanker.Ranked best(List<SourceRanker.Ranked> ranked, QuotationShape shape) {
    SourceRanker.Ranked first = ranked.get(0);
    boolean announced = shape.announced() && shape.sentence() && shape.finite();
    if (first.candidate() != null || !announced || ranked.size() == 1) {
      return first;
    }
    SourceRanker.Ranked second = ranked.get(1);
    return second.probability() > ALONE * (1 - first.probability()) ? second : first;
  }

  /** A quotation that stands free below words of a speaker. */
  private static Decision inferred(
      Reading reading, Quotation quotation, Candidate source, double probability) {
    String name = source.mention().span().of(reading.article().text());
    Evidence evidence =
        new Evidence(
            "paragraph-before",
            "nothing in its paragraph attributes it; the one before speaks of “" + name + "”");
    return new Decision(
        quotation, Status.IMPLIED, source, source.mention(), null, evidence, probability);
  }

  /** Whether the source's sentence, in the paragraph before, ends by announcing what follows. */
  private static boolean leadsIn(Candidate source) {
    ReporterSentence sentence = source.sentence();
    return sentence.token(sentence.size() - 1).text().equals(":");
  }

  /**
   * A quotation that stands free: implied where the paragraph before quotes somebody, else without
   * a source.
   */
  private static Decision free(Quotation quotation, @Nullable Decision last, double probability) {
    boolean follows =
        last != null
            && last.quotation().paragraph() >= quotation.paragraph() - 1
            && (last.status() == Status.ATTRIBUTED || last.status() == Status.IMPLIED);
    return follows
        ? Decision.none(
            quotation,
            Status.IMPLIED,
            new Evidence(
                "follows-quotation", "nothing attributes it; the quotation before it has a source"),
            probability)
        : Decision.none(
            quotation,
            Status.UNATTRIBUTED,
            new Evidence(
                "no-source",
                "no words of its paragraph attribute it, and no quotation before it leads on to it"),
            probability);
  }
}
