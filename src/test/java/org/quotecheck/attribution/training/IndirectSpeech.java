package org.quotecheck.attribution.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.ranking.CandidateFeatures;
import org.quotecheck.attribution.ranking.SourceRanker;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * Further examples, from words that are attributed without marks: in "He said the plan was dead" a
 * phrase of the content, "the plan", is taken as if it stood in marks, and who its source is
 * learned. There are twice as many such attributions as quotations, and the sentence leads from the
 * words to their source in the same way.
 */
final class IndirectSpeech {
  /** The longest phrase taken, in tokens: fragments in quotation marks are seldom longer. */
  private static final int LONGEST = 9;

  private final Article article;
  private final Annotations annotations;
  private final List<Quotation> quotations;
  private final Random random;

  /**
   * @param name of the article; the same name makes the same choice of phrases
   */
  IndirectSpeech(
      String name, Article article, Annotations annotations, List<Quotation> quotations) {
    this.article = article;
    this.annotations = annotations;
    this.quotations = quotations;
    this.random = new Random(name.hashCode());
  }

  /**
   * One example an attribution, where any phrase of it serves.
   *
   * @param weight how much an example counts, against 1 for a quotation
   */
  List<TrainingExample> examples(
      List<BratAttribution> attributions, FeatureNumbers numbers, double weight) {
    Map<Quotation, GoldSource> sources = new LinkedHashMap<>();
    for (BratAttribution attribution : attributions) {
      phrase(attribution)
          .ifPresent(
              phrase -> sources.putIfAbsent(phrase, new GoldSource(true, attribution.source())));
    }
    List<TrainingExample> examples = new ArrayList<>();
    for (List<Quotation> round : rounds(List.copyOf(sources.keySet()))) {
      List<Quotation> all = new ArrayList<>(quotations);
      all.addAll(round);
      all.sort(Comparator.comparing(Quotation::span));
      Reading reading = new Reading(article, annotations, all);
      CandidateFeatures features = new CandidateFeatures(reading);
      for (Quotation phrase : round) {
        if (reading.place(phrase) != null) {
          examples.add(
              example(
                  reading,
                  features,
                  phrase,
                  Objects.requireNonNull(sources.get(phrase)),
                  numbers,
                  weight));
        }
      }
    }
    return examples;
  }

  private static TrainingExample example(
      Reading reading,
      CandidateFeatures features,
      Quotation phrase,
      GoldSource source,
      FeatureNumbers numbers,
      double weight) {
    List<TrainingExample.Option> options = new ArrayList<>();
    for (Candidate candidate : SourceRanker.candidates(reading, phrase)) {
      options.add(
          new TrainingExample.Option(
              numbers.of(features.of(phrase, candidate, null)),
              source.holds(candidate.mention().span())));
    }
    return new TrainingExample(options, weight);
  }

  /** Phrases of one paragraph must not be taken for quotations at the same time. */
  private static List<List<Quotation>> rounds(List<Quotation> phrases) {
    Map<Integer, Integer> inParagraph = new HashMap<>();
    List<List<Quotation>> rounds = new ArrayList<>();
    for (Quotation phrase : phrases) {
      int round = inParagraph.merge(phrase.paragraph(), 1, Integer::sum) - 1;
      if (round == rounds.size()) {
        rounds.add(new ArrayList<>());
      }
      rounds.get(round).add(phrase);
    }
    return rounds;
  }

  private Optional<Quotation> phrase(BratAttribution attribution) {
    List<Span> phrases = new ArrayList<>();
    for (Span content : attribution.content()) {
      for (Sentence sentence : annotations.sentences()) {
        if (!sentence.quoted() && sentence.span().overlaps(content)) {
          addPhrases(sentence, content, phrases);
        }
      }
    }
    Collections.sort(phrases);
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    Span phrase = phrases.get(random.nextInt(phrases.size()));
    for (int i = 0; i < article.paragraphs().size(); i++) {
      if (article.paragraphs().get(i).contains(phrase)) {
        return Optional.of(
            new Quotation(phrase, phrase, Quotation.Type.PARTIAL, i, Quotation.Ending.CLOSED));
      }
    }
    return Optional.empty();
  }

  /** Every noun, verb and adjective with all that depends on it, inside the content. */
  private void addPhrases(Sentence sentence, Span content, List<Span> phrases) {
    List<Token> tokens = sentence.tokens();
    int[] first = new int[tokens.size()];
    int[] last = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < tokens.size(); i++) {
      int above = sentence.heads().get(i);
      for (int steps = 0; above >= 0 && steps < tokens.size(); steps++) {
        first[above] = Math.min(first[above], i);
        last[above] = Math.max(last[above], i);
        above = sentence.heads().get(above);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean head = token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
      Span phrase = tokens.get(first[i]).span().union(tokens.get(last[i]).span());
      if (head
          && Character.isLetterOrDigit(token.text().codePointAt(0))
          && last[i] - first[i] < LONGEST
          && content.contains(phrase)
          && quotations.stream().noneMatch(quotation -> quotation.span().overlaps(phrase))) {
        phrases.add(phrase);
      }
    }
  }
}
