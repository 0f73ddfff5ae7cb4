package org.quotecheck.attribution.sieve;

import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.quotation.Quotation;

/** The play was called “a masterpiece” by Ann Lee: the words are hers and not the play's. */
final class AgentBehindPassive implements Sieve {
  /** As measured on fixtures/press/worked-from.json and on the training part of PolNeAR. */
  private static final double SURE = Sieve.rate(3, 3);

  /** The share of its uses in which a verb must report; "made" does not reach it. */
  private static final double LEAST_RATE = 0.2;

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    if (place == null || quotation.type() == Quotation.Type.DIRECT) {
      return Optional.empty();
    }
    ReporterSentence sentence = place.sentence();
    int by = place.last() + 1;
    int verb = participleBefore(sentence, place.first());
    boolean agent =
        verb >= 0
            && by < sentence.size()
            && !sentence.isQuoted(by)
            && sentence.token(by).text().equals("by");
    return agent
        ? behind(sentence, by)
            .map(source -> decision(reading, quotation, sentence.token(verb).span(), source))
        : Optional.empty();
  }

  /** A verb of speech in the passive, with nothing but "as" and an article behind it; else -1. */
  private static int participleBefore(ReporterSentence sentence, int first) {
    int i = first - 1;
    while (i > 0
        && (sentence.token(i).tag().equals("DT") || sentence.token(i).text().equals("as"))) {
      i--;
    }
    boolean participle =
        i > 0
            && !sentence.isQuoted(i)
            && sentence.token(i).tag().equals("VBN")
            && CueWords.rate(sentence.token(i)) >= LEAST_RATE;
    return participle && !isActive(sentence, i) ? i : -1;
  }

  /** "Has called": with a subject of its own and no "been". */
  private static boolean isActive(ReporterSentence sentence, int verb) {
    List<Integer> children = sentence.children(verb);
    return children.stream().anyMatch(child -> sentence.relation(child).equals("nsubj"))
        && children.stream().noneMatch(child -> sentence.relation(child).equals("aux:pass"));
  }

  private static Optional<Candidate> behind(ReporterSentence sentence, int by) {
    return sentence.candidates().stream()
        .filter(candidate -> candidate.head() > by)
        .filter(
            candidate -> candidate.mention().span().begin() <= sentence.token(by + 1).span().end())
        .filter(candidate -> sentence.preposition(candidate.head()).equals("by"))
        .findFirst();
  }

  private static Decision decision(
      Reading reading, Quotation quotation, Span verb, Candidate source) {
    String text = reading.article().text();
    String name = source.mention().span().of(text);
    Evidence evidence =
        new Evidence(
            "agent-behind-passive",
            "“" + verb.of(text) + "” … by “" + name + "” around the quotation");
    return new Decision(
        quotation,
        Status.ATTRIBUTED,
        source,
        source.mention(),
        new Cue(verb, verb.of(text)),
        evidence,
        SURE);
  }
}
