package org.quotecheck.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * A transcript quoted turn by turn, with the name and a colon inside the marks: "WALLACE: Let's
 * start."
 */
final class TurnInQuotation implements Sieve {
  private static final double SURE = 0.95;
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
    if (!turn && isPerson(reading.words(quotation))) {
      matcher = NAME.matcher(start);
      turn = matcher.find();
    }
    if (!turn) {
      return Optional.empty();
    }
    Span span = new Span(begin + matcher.start(1), begin + matcher.end(1));
    Mention mention = new Mention(span, span, Mention.Type.NAME);
    Evidence evidence = new Evidence("turn", "the quotation begins with the name and a colon");
    return Optional.of(
        new Decision(quotation, Status.ATTRIBUTED, null, mention, null, evidence, SURE));
  }

  /** Tells a name from the title of a work with a subtitle. */
  private static boolean isPerson(List<Token> words) {
    return !words.isEmpty() && words.get(0).name() == Token.Name.PERSON;
  }
}
