package org.quotecheck.attribution.sieve;

import java.util.Optional;
import java.util.stream.Collectors;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.testing.TaggedText;

/** What a sieve makes of the quotations of a short article. */
final class Sieved {
  private Sieved() {}

  /**
   * The decisions on all quotations of a {@link TaggedText}, one behind the other, with status,
   * mention, cue and rule: {@code attributed: her coach, told [retold-words]}; {@code left} for a
   * quotation that is left to what comes behind.
   */
  static String by(Sieve sieve, String tagged) {
    TaggedText text = TaggedText.read(tagged);
    Reading reading = new Reading(text.article(), text.annotations(), text.quotations());
    return text.quotations().stream()
        .map(quotation -> told(text.article(), decision(sieve, reading, quotation)))
        .collect(Collectors.joining(" | "));
  }

  private static Optional<Decision> decision(Sieve sieve, Reading reading, Quotation quotation) {
    return sieve
        .decide(reading, quotation)
        .filter(decision -> decision.quotation().equals(quotation));
  }

  private static String told(Article article, Optional<Decision> decision) {
    return decision
        .map(
            d ->
                d.status().label()
                    + (d.mention() == null ? "" : ": " + d.mention().span().of(article.text()))
                    + (d.cue() == null ? "" : ", " + d.cue().span().of(article.text()))
                    + " ["
                    + d.evidence().rule()
                    + "]")
        .orElse("left");
  }
}
