package org.quotecheck.attribution.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Considered;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.attribution.reading.QuotationShape;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.quotation.Quotation;

/** Tells in words why one possible source of a quotation is more probable than the others. */
public final class Comparison {
  /** A side that moves the odds by less than a third is not worth a line. */
  private static final double LEAST = 0.3;

  private static final int MOST_REASONS = 3;

  private final Reading reading;
  private final CandidateFeatures features;
  private final SourceRanker ranker;
  private final Quotation quotation;
  private final @Nullable Candidate previous;

  /**
   * Prepares to compare the possible sources of one quotation.
   *
   * @param previous the source of the quotation before in the paragraph, or null
   */
  public Comparison(
      Reading reading,
      CandidateFeatures features,
      SourceRanker ranker,
      Quotation quotation,
      @Nullable Candidate previous) {
    this.reading = reading;
    this.features = features;
    this.ranker = ranker;
    this.quotation = quotation;
    this.previous = previous;
  }

  /**
   * All that were considered, in the same order.
   *
   * @param ranked the one that was chosen, then the others, the most probable first
   */
  public List<Considered> of(List<SourceRanker.Ranked> ranked) {
    List<Considered> considered = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      SourceRanker.Ranked one = ranked.get(i);
      SourceRanker.Ranked best = ranked.get(0);
      SourceRanker.Ranked rival = ranked.get(Math.min(1, ranked.size() - 1));
      Map<Side, Double> ahead = i == 0 ? ahead(best, rival) : ahead(best, one);
      @Nullable Candidate candidate = one.candidate();
      considered.add(
          new Considered(
              candidate == null ? null : candidate.mention(),
              one.probability(),
              i == 0 ? chosen(best, rival, ahead) : reasons(candidate, ahead)));
    }
    return considered;
  }

  /** What speaks for the chosen one; first of all what made it so against the probabilities. */
  private List<Considered.Reason> chosen(
      SourceRanker.Ranked best, SourceRanker.Ranked rival, Map<Side, Double> ahead) {
    List<Considered.Reason> reasons = new ArrayList<>();
    if (rival.probability() > best.probability()) {
      reasons.add(
          new Considered.Reason(
              "a whole sentence behind a colon has a source, and no other is likely",
              Math.log(rival.probability() / best.probability())));
    }
    if (rival.candidate() != null && isSpokenBy(best.candidate(), rival.candidate())) {
      reasons.add(
          new Considered.Reason(
              "“according to” tells where the words come from, and not who spoke",
              Math.log(best.probability() / rival.probability())));
    }
    reasons.addAll(reasons(best.candidate(), ahead));
    return reasons;
  }

  /** Whether of two in a sentence only the other one stands behind "according to". */
  private static boolean isSpokenBy(@Nullable Candidate speaker, Candidate teller) {
    return speaker != null
        && speaker.sentence() == teller.sentence()
        && teller.isAccordedTo()
        && !speaker.isAccordedTo();
  }

  private Map<Side, Double> ahead(SourceRanker.Ranked best, SourceRanker.Ranked other) {
    Map<Side, Double> ahead = new EnumMap<>(Side.class);
    best.features().forEach(f -> ahead.merge(Side.of(f), ranker.weight(f), Double::sum));
    other.features().forEach(f -> ahead.merge(Side.of(f), -ranker.weight(f), Double::sum));
    return ahead;
  }

  private List<Considered.Reason> reasons(@Nullable Candidate candidate, Map<Side, Double> ahead) {
    return ahead.entrySet().stream()
        .filter(side -> side.getValue() >= LEAST)
        .filter(side -> (candidate == null) == (side.getKey() == Side.QUOTATION))
        .sorted(Map.Entry.<Side, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_REASONS)
        .map(side -> new Considered.Reason(words(side.getKey(), candidate), side.getValue()))
        .toList();
  }

  private String words(Side side, @Nullable Candidate candidate) {
    if (candidate == null) {
      QuotationShape shape = features.shape(quotation);
      return String.format(
          Locale.ROOT,
          "the quotation is %s of %d word%s%s",
          shape.direct() ? "whole clauses" : "a fragment",
          shape.words(),
          shape.words() == 1 ? "" : "s",
          shape.title() ? ", capitalised like a title" : "");
    }
    return switch (side) {
      case CUE -> cue(candidate);
      case GRAMMAR -> grammar(candidate);
      case PLACE -> place(candidate);
      case WORDS -> kind(candidate);
      case RIVALS -> rivals(candidate);
      case CHAIN -> chain(candidate);
      case QUOTATION -> throw new IllegalStateException("only of no source");
    };
  }

  private String cue(Candidate candidate) {
    ReporterSentence sentence = candidate.sentence();
    int verb = features.predicates().verbOf(candidate, reading.place(quotation));
    if (verb >= 0) {
      return String.format(
          Locale.ROOT,
          "it is the subject of “%s”, which signals attribution in %.0f %% of its uses",
          sentence.token(verb).text(),
          100 * CueWords.rate(sentence.token(verb)));
    }
    String preposition = sentence.preposition(candidate.head()).replace('_', ' ');
    return preposition.isEmpty()
        ? "it is the subject of no verb"
        : "it stands behind “" + preposition + "”";
  }

  private String grammar(Candidate candidate) {
    Reading.@Nullable Place place = reading.place(quotation);
    ReporterSentence sentence = candidate.sentence();
    if (place == null || place.sentence() != sentence) {
      return "no sentence holds both it and the quotation";
    }
    int verb = features.predicates().verbOf(candidate, place);
    if (verb < 0) {
      return "no verb ties it to the quotation";
    }
    String said = "“" + sentence.token(verb).text() + "”";
    if (sentence.relation(candidate.head()).equals("nsubj:pass")) {
      return "it is what is acted on by " + said;
    }
    return sentence.ancestors(place.head()).contains(verb)
        ? "the quotation depends on its verb " + said
        : "the quotation does not depend on its verb " + said;
  }

  private String place(Candidate candidate) {
    Reading.@Nullable Place place = reading.place(quotation);
    boolean before = candidate.mention().span().begin() < quotation.span().begin();
    String where = before ? "before" : "behind";
    if (place != null && place.sentence() == candidate.sentence()) {
      int from = before ? candidate.head() + 1 : place.last() + 1;
      int to = before ? place.first() : candidate.head();
      int words = 0;
      for (int i = from; i < to; i++) {
        boolean word = Character.isLetterOrDigit(candidate.sentence().token(i).text().charAt(0));
        words += word && !candidate.sentence().isQuoted(i) ? 1 : 0;
      }
      return words == 0
          ? "it stands right " + where + " the quotation"
          : words
              + (words == 1 ? " word stands" : " words stand")
              + " between, "
              + where
              + " the quotation";
    }
    return candidate.sentence().paragraph() == quotation.paragraph()
        ? "it stands in a sentence " + where + " the quotation's"
        : "it stands in another paragraph";
  }

  private static String kind(Candidate candidate) {
    return switch (candidate.mention().type()) {
      case PRONOUN -> "it is a pronoun";
      case NOMINAL -> "it is a description, not a name";
      case NAME, LABEL ->
          switch (candidate.sentence().token(candidate.head()).name()) {
            case PERSON -> "it is a person's name";
            case ORGANIZATION -> "it is an organization's name";
            case LOCATION -> "it is a place's name";
            case NONE -> "it is a name that may be anything's";
          };
    };
  }

  private String chain(Candidate candidate) {
    if (previous == null) {
      return "no quotation with a source stands before in the paragraph";
    }
    return candidate.equals(previous)
        ? "it is the source of the quotation before"
        : "the quotation before has another source";
  }

  private String rivals(Candidate candidate) {
    Reading.@Nullable Place place = reading.place(quotation);
    long between =
        place == null
            ? 0
            : candidate.sentence().candidates().stream()
                .filter(other -> other.head() != candidate.head())
                .filter(
                    other ->
                        other.head() > Math.min(candidate.head(), place.last())
                            && other.head() < Math.max(candidate.head(), place.first()))
                .count();
    return between == 0
        ? "no other possible source stands between"
        : "other possible sources stand between: " + between;
  }
}
