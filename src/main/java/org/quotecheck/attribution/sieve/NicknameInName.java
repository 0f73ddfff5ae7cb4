package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.quotation.Nickname;
import org.quotecheck.quotation.Quotation;

/** Robert C. "Bobby" Scott: no quotation. */
final class NicknameInName implements Sieve {
  /** As measured on fixtures/press/worked-from.json. */
  private static final double SURE = Sieve.rate(1, 1);

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    if (!Nickname.is(reading.article().text(), quotation)) {
      return Optional.empty();
    }
    Evidence evidence = new Evidence("nickname", "a nickname inside a name");
    return Optional.of(Decision.none(quotation, Status.NOT_A_QUOTATION, evidence, SURE));
  }
}
