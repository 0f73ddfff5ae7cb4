package org.quotecheck.attribution.ranking;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.quotation.Quotation;

/**
 * Says for a chosen source which construction of the sentence ties it to the quotation, and where
 * the cue stands.
 */
public final class EvidenceFinder {
  /**
   * What ties a source to a quotation.
   *
   * @param cue the words that signal it; null where there are none
   * @param evidence the construction
   */
  public record Tie(@Nullable Cue cue, Evidence evidence) {}

  private final Reading reading;
  private final CandidateFeatures features;

  /** Prepares to find what ties sources to the quotations of an article. */
  public EvidenceFinder(Reading reading, CandidateFeatures features) {
    this.reading = reading;
    this.features = features;
  }

  /** What ties a source to its quotation; the weakest tie is that it stands in the paragraph. */
  public Tie find(Quotation quotation, Candidate source) {
    Reading.@Nullable Place place = reading.place(quotation);
    ReporterSentence sentence = source.sentence();
    boolean same = place != null && place.sentence() == sentence;
    String name = quoted(source.mention().span());
    if (source.isAccordedTo()) {
      return tie(
          accordingTo(sentence, source.head()),
          "according-to",
          "“according to” introduces " + name);
    }
    int verb = features.predicates().verbOf(source, place);
    if (!same || place == null) {
      return elsewhere(quotation, source, verb, name);
    }
    if (verb >= 0) {
      return verbTie(sentence, place, source, verb, name);
    }
    if (sentence.preposition(source.head()).equals("by")) {
      int above = sentence.verbAbove(source.head());
      Cue cue = above < 0 ? null : cue(sentence, above);
      return tie(cue, "by-phrase", "the words are given as said or written by " + name);
    }
    int colon = between(sentence, source.head(), place, ":");
    if (colon >= 0) {
      return tie(
          cue(sentence, colon),
          "colon-before-quotation",
          "a colon behind " + name + " introduces the quotation");
    }
    int dash = source.head() > place.last() ? dashBefore(sentence, place, source.head()) : -1;
    if (dash >= 0) {
      return tie(
          cue(sentence, dash),
          "dash-after-quotation",
          "a dash behind the quotation introduces " + name);
    }
    return tie(
        null,
        "same-sentence",
        name + " stands in the quotation's sentence, without a verb of its own");
  }

  /**
   * Whether a candidate is the subject of a verb of speech that the quotation hangs on or precedes.
   */
  public boolean isSaidBy(Quotation quotation, Candidate source) {
    Reading.@Nullable Place place = reading.place(quotation);
    int verb = features.predicates().verbOf(source, place);
    if (place == null || verb < 0 || place.sentence() != source.sentence()) {
      return false;
    }
    boolean tied = verb > place.last() || source.sentence().ancestors(place.head()).contains(verb);
    return tied && CueWords.isReporting(source.sentence().token(verb));
  }

  private Tie verbTie(
      ReporterSentence sentence, Reading.Place place, Candidate source, int verb, String name) {
    Cue cue = cue(sentence, verb);
    String said = quoted(cue.span());
    String subject = ", its subject is " + name;
    if (verb > place.last()) {
      return verb < source.head()
          ? tie(
              cue, "inverted-verb-after-quotation", said + " stands behind the quotation" + subject)
          : tie(cue, "verb-after-quotation", said + " stands behind the quotation" + subject);
    }
    if (between(sentence, verb, place, ":") >= 0) {
      return tie(
          cue, "colon-before-quotation", said + " and a colon introduce the quotation" + subject);
    }
    if (sentence.ancestors(place.head()).contains(verb)) {
      return tie(cue, "governing-verb", "the quotation depends on " + said + subject);
    }
    return tie(cue, "verb-before-quotation", said + " stands before the quotation" + subject);
  }

  private Tie elsewhere(Quotation quotation, Candidate source, int verb, String name) {
    ReporterSentence sentence = source.sentence();
    Cue cue = verb < 0 ? null : cue(sentence, verb);
    boolean before = source.mention().span().begin() < quotation.span().begin();
    if (sentence.token(sentence.size() - 1).text().equals(":") && before) {
      return tie(cue, "lead-in", "the sentence before, of " + name + ", ends in a colon");
    }
    return tie(
        cue,
        before ? "same-paragraph-before" : "same-paragraph-after",
        "the quotation goes with "
            + name
            + " in the "
            + (before ? "sentence before" : "sentence behind"));
  }

  private static Tie tie(@Nullable Cue cue, String rule, String explanation) {
    return new Tie(cue, new Evidence(rule, explanation));
  }

  private static Cue accordingTo(ReporterSentence sentence, int source) {
    Span span = null;
    for (int child : sentence.children(source)) {
      if (sentence.relation(child).equals("case")) {
        span =
            span == null ? sentence.token(child).span() : span.union(sentence.token(child).span());
        for (int part : sentence.children(child)) {
          span = span.union(sentence.token(part).span());
        }
      }
    }
    return new Cue(span == null ? sentence.token(source).span() : span, "according to");
  }

  private static Cue cue(ReporterSentence sentence, int index) {
    return new Cue(
        sentence.token(index).span(), sentence.token(index).lemma().toLowerCase(Locale.ROOT));
  }

  private static int between(
      ReporterSentence sentence, int from, Reading.Place place, String mark) {
    for (int i = from + 1; i < place.first(); i++) {
      if (sentence.token(i).text().equals(mark) && !sentence.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private static int dashBefore(ReporterSentence sentence, Reading.Place place, int source) {
    for (int i = place.last() + 1; i < source; i++) {
      if ("—–--".contains(sentence.token(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private String quoted(Span span) {
    return "“" + span.of(reading.article().text()) + "”";
  }
}
