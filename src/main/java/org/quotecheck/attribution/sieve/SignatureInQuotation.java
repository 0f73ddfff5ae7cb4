package org.quotecheck.attribution.sieve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * A quotation set out by itself and signed before its closing mark, on a line of the name's own, as
 * it comes out of web pages: first line {@code "We shall see.}, second line {@code Ann Lee, Acme."}
 * The first is the signer's; the second is no quotation.
 */
final class SignatureInQuotation implements Sieve {
  static final String RULE = "signature";

  /** None was seen in what people marked. */
  private static final double SURE = Sieve.rate(0, 0);

  private static final int LONGEST_SIGNATURE = 14;

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    if (signer(reading, quotation).isPresent() && isUnopened(quotation)) {
      Evidence evidence = new Evidence(RULE, "a line that names who said the line before");
      return Optional.of(Decision.none(quotation, Status.NOT_A_QUOTATION, evidence, SURE));
    }
    @Nullable Quotation next = reading.next(quotation);
    if (next == null
        || quotation.ending() != Quotation.Ending.CONTINUED
        || next.paragraph() != quotation.paragraph() + 1
        || !isUnopened(next)) {
      return Optional.empty();
    }
    return signer(reading, next).map(name -> decision(reading, quotation, name));
  }

  private static Decision decision(Reading reading, Quotation quotation, Span name) {
    Mention mention = new Mention(name, name, Mention.Type.NAME);
    String text = name.of(reading.article().text());
    Evidence evidence =
        new Evidence(RULE, "the next line, before the closing mark, is “" + text + "”");
    return new Decision(quotation, Status.ATTRIBUTED, null, mention, null, evidence, SURE);
  }

  private static boolean isUnopened(Quotation quotation) {
    return quotation.content().begin() == quotation.span().begin();
  }

  /** The first person's name of a few words without a verb; empty for other words. */
  private static Optional<Span> signer(Reading reading, Quotation quotation) {
    List<Token> words = reading.words(quotation);
    boolean sentence = words.size() > LONGEST_SIGNATURE || words.stream().anyMatch(Token::isFinite);
    Span name = null;
    for (Token word : words) {
      boolean person = word.name() == Token.Name.PERSON;
      if (person && (name == null || word.span().begin() <= name.end() + 1)) {
        name = name == null ? word.span() : name.union(word.span());
      }
    }
    return sentence ? Optional.empty() : Optional.ofNullable(name);
  }
}
