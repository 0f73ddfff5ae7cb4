package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.quotation.Quotation;

/**
 * A construction that says by its form alone who speaks, or that nobody does. Sieves are asked in
 * order, the surest first; what falls through all of them is ranked. Stateless.
 */
interface Sieve {
  /** The decision, where the quotation stands in this construction. */
  Optional<Decision> decide(Reading reading, Quotation quotation);

  /**
   * How often all sieves together were right: on fixtures/press/worked-from.json, and those that
   * give a mention on the training part of PolNeAR too. That part does not tell names and titles
   * from words said: what is told as said is marked there with all that it names.
   */
  double RATE_OF_ALL = 65 / 67.0;

  /** How many cases of its own count as much as what is known of all sieves. */
  int WEIGHT_OF_ALL = 10;

  /**
   * How often a sieve is right, in (0, 1), from the few cases that were seen of it: the m-estimate
   * of B. Cestnik, Estimating Probabilities, ECAI 1990, which leans on the rate of all sieves as
   * much as there are few.
   *
   * @param right those of its decisions whose status, and mention if it gave one, are right
   * @param seen all of them
   */
  static double rate(int right, int seen) {
    return (right + WEIGHT_OF_ALL * RATE_OF_ALL) / (seen + WEIGHT_OF_ALL);
  }
}
