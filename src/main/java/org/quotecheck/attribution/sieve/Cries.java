package org.quotecheck.attribution.sieve;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.quotation.Quotation;

/**
 * Amid cries of “shame” from the gallery: the words are the gallery's. So they are in "from the
 * away end came chants of", and the crowd's where it "broke into chants of".
 */
final class Cries implements Sieve {
  /** As measured on fixtures/press/worked-from.json and on the training part of PolNeAR. */
  private static final double SURE = Sieve.rate(7, 7);

  private static final Set<String> NOUNS =
      Set.of(
          "call",
          "cat-call",
          "catcall",
          "chant",
          "cheer",
          "chorus",
          "cry",
          "heckle",
          "jeer",
          "murmur",
          "roar",
          "scream",
          "shout",
          "whisper",
          "yell");

  private static final Set<String> BREAKING_OUT = Set.of("in", "into", "with");

  private static final Set<String> JOINING = Set.of("and", "or", ",", "even");

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    if (place == null) {
      return Optional.empty();
    }
    ReporterSentence sentence = place.sentence();
    int of = over(sentence, place.first() - 1, -1);
    boolean cry =
        of > 0
            && sentence.token(of).text().equals("of")
            && NOUNS.contains(sentence.token(of - 1).lemma());
    if (!cry) {
      return Optional.empty();
    }
    int noun = of - 1;
    @Nullable Candidate source = from(sentence, over(sentence, place.last() + 1, 1), noun);
    return Optional.ofNullable(source)
        .map(found -> decision(reading, quotation, sentence.token(noun).span(), found));
  }

  /** The first place from an index on that is neither quoted nor joins one quotation to another. */
  private static int over(ReporterSentence sentence, int from, int step) {
    int i = from;
    while (i >= 0
        && i < sentence.size()
        && (sentence.isQuoted(i) || JOINING.contains(sentence.token(i).text()))) {
      i += step;
    }
    return i;
  }

  private static @Nullable Candidate from(ReporterSentence sentence, int behind, int noun) {
    boolean said = behind < sentence.size() && sentence.token(behind).text().matches("from|by");
    if (said) {
      return sentence.candidates().stream()
          .filter(candidate -> candidate.head() > behind)
          .filter(
              candidate ->
                  sentence.preposition(candidate.head()).equals(sentence.token(behind).text()))
          .findFirst()
          .orElse(null);
    }
    if (sentence.token(0).text().equals("From")) {
      return sentence.candidates().stream()
          .filter(candidate -> candidate.head() < noun)
          .filter(candidate -> sentence.preposition(candidate.head()).equals("from"))
          .findFirst()
          .orElse(null);
    }
    int verb = sentence.verbAbove(noun);
    int subject = verb < 0 ? -1 : sentence.subject(verb);
    boolean breaking = BREAKING_OUT.contains(sentence.preposition(noun));
    return !breaking || subject < 0 || !sentence.relation(subject).equals("nsubj")
        ? null
        : sentence.candidates().stream()
            .filter(candidate -> candidate.head() == subject)
            .findFirst()
            .orElse(null);
  }

  private static Decision decision(
      Reading reading, Quotation quotation, Span noun, Candidate source) {
    String text = reading.article().text();
    Evidence evidence =
        new Evidence(
            "cries",
            "“"
                + noun.of(text)
                + " of” the quotation, by “"
                + source.mention().span().of(text)
                + "”");
    return new Decision(
        quotation,
        Status.ATTRIBUTED,
        source,
        source.mention(),
        new Cue(noun, noun.of(text)),
        evidence,
        SURE);
  }
}
