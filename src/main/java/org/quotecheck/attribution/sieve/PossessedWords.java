package org.quotecheck.attribution.sieve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * A noun for words and whose they are: Her words: “We had no tea.” Her answer was short: “No.” It
 * was, in her words, “a farce”. In the words of Ann Lee, it was “a farce”. Nothing else says who
 * speaks there, for want of a verb of speech.
 */
final class PossessedWords implements Sieve {
  /** As measured on fixtures/press/worked-from.json and on the training part of PolNeAR. */
  private static final double SURE = Sieve.rate(3, 4);

  private static final Set<String> NOUNS =
      Set.of(
          "words",
          "word",
          "reply",
          "answer",
          "response",
          "retort",
          "verdict",
          "advice",
          "message",
          "explanation",
          "comment",
          "conclusion",
          "motto",
          "assessment",
          "reaction");

  /** Words of the reporter's before the colon or question mark: more make a sentence of its own. */
  private static final int MOST_WORDS = 7;

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    if (place == null) {
      return Optional.empty();
    }
    ReporterSentence sentence = place.sentence();
    if (place.first() == 0) {
      return sentence.order() == 0
          ? Optional.empty()
          : behindQuestion(reading, quotation, sentence);
    }
    int noun =
        sentence.token(place.first() - 1).text().equals(":")
            ? announcing(sentence, place.first() - 1)
            : inWords(sentence);
    return of(reading, quotation, sentence, noun);
  }

  private static Optional<Decision> of(
      Reading reading, Quotation quotation, ReporterSentence sentence, int noun) {
    return noun < 0
        ? Optional.empty()
        : sentence.candidates().stream()
            .filter(candidate -> owns(sentence, candidate.head(), noun))
            .findFirst()
            .map(owner -> decision(reading, quotation, sentence, owner, noun));
  }

  /** Lee's reaction? “I nearly fell off my chair.” */
  private static Optional<Decision> behindQuestion(
      Reading reading, Quotation quotation, ReporterSentence sentence) {
    ReporterSentence before = reading.sentences().get(sentence.order() - 1);
    int mark = before.size() - 1;
    boolean question =
        before.paragraph() == quotation.paragraph()
            && mark > 1
            && mark <= MOST_WORDS
            && before.token(mark).text().equals("?")
            && isForWords(before, mark - 1);
    return question ? of(reading, quotation, before, mark - 1) : Optional.empty();
  }

  private static boolean isForWords(ReporterSentence sentence, int noun) {
    return NOUNS.contains(sentence.token(noun).text().toLowerCase(Locale.ROOT));
  }

  /** The noun before a colon, or before "was short" there; -1 where none is. */
  private static int announcing(ReporterSentence sentence, int colon) {
    int noun = colon - 1;
    for (int i = colon - 1; i > 0; i--) {
      noun = sentence.token(i).lemma().equals("be") ? i - 1 : noun;
    }
    return noun >= 0 && colon <= MOST_WORDS && isForWords(sentence, noun) ? noun : -1;
  }

  /**
   * "Words" of "in her words" and "in the words of Ann Lee"; -1 where they do not stand so, and
   * where a verb tells who speaks.
   */
  private static int inWords(ReporterSentence sentence) {
    int words = -1;
    for (int i = 1; i < sentence.size(); i++) {
      if (!sentence.isQuoted(i) && CueWords.isReporting(sentence.token(i))) {
        return -1;
      }
      boolean stands = !sentence.isQuoted(i) && sentence.token(i).text().equals("words");
      words = stands && sentence.preposition(i).equals("in") ? i : words;
    }
    return words;
  }

  /** "Her words", "the words of Ann Lee". */
  private static boolean owns(ReporterSentence sentence, int owner, int noun) {
    boolean of =
        sentence.relation(owner).equals("nmod") && sentence.preposition(owner).equals("of");
    return (of || sentence.relation(owner).equals("nmod:poss")) && sentence.head(owner) == noun;
  }

  private static Decision decision(
      Reading reading, Quotation quotation, ReporterSentence sentence, Candidate owner, int noun) {
    Span span = sentence.token(noun).span();
    String name = owner.mention().span().of(reading.article().text());
    Evidence evidence =
        new Evidence(
            "words-of",
            "“"
                + span.of(reading.article().text())
                + "” of “"
                + name
                + "” introduce the quotation");
    Cue cue = new Cue(span, sentence.token(noun).lemma());
    return new Decision(quotation, Status.ATTRIBUTED, owner, owner.mention(), cue, evidence, SURE);
  }
}
