package org.quotecheck.attribution;

import java.util.Optional;
import org.quotecheck.quotation.Quotation;

/**
 * A construction that says by its form alone who speaks, or that nobody does. Sieves are asked in
 * order, the surest first; what falls through all of them is ranked. Stateless.
 */
interface Sieve {
  /** The decision, where the quotation stands in this construction. */
  Optional<Decision> decide(Reading reading, Quotation quotation);
}
