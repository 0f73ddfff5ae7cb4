package org.quotecheck.attribution.sieve;

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

/**
 * What somebody had said, as another tells it, with a colon: Ann Lee recalled what her coach had
 * told her: “Run.” The words are those of whoever had said them, not of who tells of it.
 */
final class RetoldWords implements Sieve {
  /** As measured on fixtures/press/worked-from.json and on the training part of PolNeAR. */
  private static final double SURE = Sieve.rate(14, 14);

  /** Between the verb and the colon: "told the three reporters at the gate". */
  private static final int MOST_WORDS = 6;

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    if (place == null
        || place.first() < 3
        || !place.sentence().token(place.first() - 1).text().equals(":")) {
      return Optional.empty();
    }
    ReporterSentence sentence = place.sentence();
    int verb = verbBefore(sentence, place.first() - 1);
    int subject = verb < 0 ? -1 : ownSubject(sentence, verb);
    return subject < 0
        ? Optional.empty()
        : sentence.candidates().stream()
            .filter(candidate -> candidate.head() == subject)
            .findFirst()
            .map(source -> decision(reading, quotation, source, verb));
  }

  /**
   * The verb of speech in the past perfect from which no comma and no other verb parts the colon.
   */
  private static int verbBefore(ReporterSentence sentence, int colon) {
    for (int i = colon - 1; i > 0 && i >= colon - 1 - MOST_WORDS; i--) {
      if (sentence.token(i).isVerb()) {
        return isRetold(sentence, i) && CueWords.isReporting(sentence.token(i)) ? i : -1;
      }
      if (!Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Had told": earlier than what is told now. */
  private static boolean isRetold(ReporterSentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && sentence.children(verb).stream()
            .anyMatch(child -> sentence.token(child).text().equals("had"));
  }

  /**
   * Its subject, unless somebody who belongs to that by no means stands nearer, whom the parser may
   * have missed: "Looking at the ruins, Lee said".
   */
  private static int ownSubject(ReporterSentence sentence, int verb) {
    int subject =
        sentence.children(verb).stream()
            .filter(child -> sentence.relation(child).equals("nsubj") && child < verb)
            .filter(child -> !sentence.token(child).tag().startsWith("W"))
            .findFirst()
            .orElse(-1);
    boolean nearest =
        sentence.candidates().stream()
            .map(Candidate::head)
            .filter(head -> head > subject && head < verb)
            .allMatch(head -> sentence.ancestors(head).contains(subject));
    return nearest ? subject : -1;
  }

  private static Decision decision(
      Reading reading, Quotation quotation, Candidate source, int verb) {
    String text = reading.article().text();
    Span span = source.sentence().token(verb).span();
    String name = source.mention().span().of(text);
    Evidence evidence =
        new Evidence(
            "retold-words",
            "“" + name + "” is the subject of “" + span.of(text) + "”, which ends in a colon");
    Cue cue = new Cue(span, source.sentence().token(verb).lemma());
    return new Decision(
        quotation, Status.ATTRIBUTED, source, source.mention(), cue, evidence, SURE);
  }
}
