package org.quotecheck.attribution.sieve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * A transcript quoted turn by turn, with the name and a colon inside the marks: "WALLACE: Let's
 * start."
 */
final class TurnInQuotation implements Sieve {
  /**
   * Of four in the training part of PolNeAR three name who said the words, though people marked the
   * transcript itself as the source of those.
   */
  private static final double SURE = Sieve.rate(3, 4);

  private static final int LONGEST_NAME = 60;
  private static final Pattern CAPITALS =
      Pattern.compile("^\\s*((?:\\p{Lu}[\\p{Lu}.'’-]+ ?){1,4}):\\s");
  private static final Pattern NAME =
      Pattern.compile("^\\s*(\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}):\\s");

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    int begin = quotation.content().begin();
    int end = Math.min(quotation.content().end(), begin + LONGEST_NAME);
    String start = reading.article().text().substring(begin, end);
    Matcher matcher = CAPITALS.matcher(start);
    boolean turn = matcher.find();
    if (!turn && isPerson(reading.words(quotation)) && !isSaid(reading.place(quotation))) {
      matcher = NAME.matcher(start);
      turn = matcher.find();
    }
    if (!turn) {
      return Optional.empty();
    }
    Span span = new Span(begin + matcher.start(1), begin + matcher.end(1));
    Mention mention = new Mention(span, span, Mention.Type.NAME);
    Evidence evidence =
        new Evidence("turn-in-quotation", "the quotation begins with the name and a colon");
    return Optional.of(
        new Decision(quotation, Status.ATTRIBUTED, null, mention, null, evidence, SURE));
  }

  /** The crowd chanted, “Ann Lee: Bad for us.” A transcript stands by itself or behind a colon. */
  private static boolean isSaid(Reading.@Nullable Place place) {
    if (place == null || place.first() == 0) {
      return false;
    }
    int before = place.first() - 1;
    before -= before > 0 && place.sentence().token(before).text().equals(",") ? 1 : 0;
    return CueWords.isReporting(place.sentence().token(before));
  }

  /** Tells a name from the title of a work with a subtitle. */
  private static boolean isPerson(List<Token> words) {
    return !words.isEmpty() && words.get(0).name() == Token.Name.PERSON;
  }
}
