package org.quotecheck.attribution.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.attribution.reading.QuotationShape;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * Says of a quotation and a candidate, in single words and numbers, what tells whether the
 * candidate is its source. The features' names are the keys of the learned weights.
 */
public final class CandidateFeatures {
  private final Reading reading;
  private final Map<Quotation, QuotationShape> shapes = new HashMap<>();
  private final Predicates predicates = new Predicates();
  private final SameSentenceFeatures sameSentence = new SameSentenceFeatures(predicates);

  /** Prepares to tell of the quotations of an article. */
  public CandidateFeatures(Reading reading) {
    this.reading = reading;
  }

  Predicates predicates() {
    return predicates;
  }

  /** What a quotation looks like; made once for each. */
  public QuotationShape shape(Quotation quotation) {
    return shapes.computeIfAbsent(quotation, q -> QuotationShape.of(reading, q));
  }

  /**
   * The features of a candidate.
   *
   * @param previous what was decided for the quotation before this one in its paragraph, or null
   */
  public List<String> of(Quotation quotation, Candidate candidate, @Nullable Candidate previous) {
    Reading.@Nullable Place place = reading.place(quotation);
    QuotationShape shape = shape(quotation);
    List<String> features = new ArrayList<>();
    String type = shape.direct() ? "D" : "P";
    boolean same = place != null && place.sentence() == candidate.sentence();
    String where =
        candidate.mention().span().begin() < quotation.span().begin() ? "before" : "after";
    String mention = mention(candidate);
    int verb = predicates.verbOf(candidate, place);
    String cue = verb < 0 ? "-" : candidate.sentence().token(verb).lemma().toLowerCase(Locale.ROOT);
    String relation = candidate.sentence().relation(candidate.head());

    String position;
    if (place != null && same) {
      position = "same|" + where;
      sameSentence.add(features, candidate, place, verb, cue, type, where);
    } else {
      position = distance(quotation, candidate, place);
      addOtherSentence(features, quotation, candidate, place, verb, cue, position, shape);
    }
    String frame = type + "|" + position;
    features.add("pos|" + frame + (shape.alone() ? "|alone" : ""));
    features.add("m|" + mention);
    features.add("m|" + mention + "|" + position);
    features.add("mt|" + mentionType(candidate) + "|" + frame + "|" + (verb >= 0));
    features.add("rel|" + relation + "|" + frame);
    features.add("cue|" + cue);
    features.add("cue|" + cue + "|" + frame);
    int governor = candidate.sentence().head(candidate.head());
    if (governor >= 0 && verb < 0) {
      features.add(
          "gov|"
              + relation
              + "|"
              + candidate.sentence().token(governor).lemma().toLowerCase(Locale.ROOT));
    }
    String preposition = candidate.sentence().preposition(candidate.head());
    if (!preposition.isEmpty()) {
      features.add("prep|" + preposition + "|" + (same ? where : "other"));
    }
    if (previous != null) {
      boolean again = previous.equals(candidate);
      boolean samename = again || sameWords(previous, candidate);
      features.add("prev|" + again + "|" + samename + "|" + frame + "|" + shape.alone());
      features.add("prev|" + again + "|" + (verb >= 0) + "|" + type + "|" + same);
      features.add("prev|resumed|" + again + "|" + shape.resumed());
    } else {
      features.add("noprev|" + frame);
    }
    return features;
  }

  private void addOtherSentence(
      List<String> features,
      Quotation quotation,
      Candidate candidate,
      Reading.@Nullable Place place,
      int verb,
      String cue,
      String position,
      QuotationShape shape) {
    ReporterSentence sentence = candidate.sentence();
    boolean holdsQuotation = false;
    for (int i = 0; i < sentence.size(); i++) {
      holdsQuotation |= sentence.isQuoted(i);
    }
    boolean root = verb >= 0 && sentence.head(verb) < 0;
    boolean adjacent = onlySpaceBetween(quotation, sentence);
    boolean colon = sentence.token(sentence.size() - 1).text().equals(":");
    String about = position + "|" + shape.alone() + "|" + shape.direct();
    features.add("other|" + about + "|" + holdsQuotation + "|" + root);
    features.add(
        "other|" + about + "|" + adjacent + "|" + (verb >= 0) + "|" + shape.fillsParagraph());
    features.add("other|" + cue + "|" + shape.alone() + "|" + holdsQuotation);
    String step = verb < 0 ? "-" : CueWords.step(sentence.token(verb));
    features.add("otherrate|" + step + "|" + position + "|" + shape.alone());
    features.add("otherrate|" + step + "|" + holdsQuotation + "|" + root + "|" + adjacent);
    features.add("other|colon|" + colon + "|" + root + "|" + (sentence.order() < order(place)));
    features.add("other|" + sentence.relation(candidate.head()) + "|" + root + "|" + shape.alone());
  }

  private static int order(Reading.@Nullable Place place) {
    return place == null ? Integer.MAX_VALUE : place.sentence().order();
  }

  private boolean onlySpaceBetween(Quotation quotation, ReporterSentence sentence) {
    Span a = quotation.span();
    Span b = sentence.span();
    int begin = Math.min(a.end(), b.end());
    int end = Math.max(a.begin(), b.begin());
    return begin <= end && reading.article().text().substring(begin, end).isBlank();
  }

  private static String distance(
      Quotation quotation, Candidate candidate, Reading.@Nullable Place place) {
    int paragraphs = candidate.sentence().paragraph() - quotation.paragraph();
    if (paragraphs != 0 || place == null) {
      return "para" + paragraphs;
    }
    int sentences = candidate.sentence().order() - place.sentence().order();
    return "sent" + Math.max(-3, Math.min(3, sentences));
  }

  /** The features of there being no source in the article's words. */
  public List<String> ofNone(Quotation quotation, @Nullable Candidate previous) {
    return NoneFeatures.of(reading, quotation, shape(quotation), previous);
  }

  private static String mention(Candidate candidate) {
    Token head = candidate.sentence().token(candidate.head());
    return switch (candidate.mention().type()) {
      case PRONOUN, NOMINAL -> head.lemma().toLowerCase(Locale.ROOT);
      case NAME, LABEL -> "name-" + head.name().name().toLowerCase(Locale.ROOT);
    };
  }

  static String mentionType(Candidate candidate) {
    return candidate.mention().type() == Mention.Type.NAME
        ? mention(candidate)
        : candidate.mention().type().name().toLowerCase(Locale.ROOT);
  }

  private boolean sameWords(Candidate a, Candidate b) {
    String text = reading.article().text();
    return a.mention().head().of(text).equalsIgnoreCase(b.mention().head().of(text));
  }
}
