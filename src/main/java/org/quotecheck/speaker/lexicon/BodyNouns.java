package org.quotecheck.speaker.lexicon;

import java.util.Set;

/** Nouns that stand for a body of any name: "the company" is whichever the article speaks of. */
public final class BodyNouns {
  private static final Set<String> NOUNS =
      Set.of(
          "agency",
          "airline",
          "automaker",
          "bank",
          "brewer",
          "broadcaster",
          "brokerage",
          "carmaker",
          "carrier",
          "charity",
          "chipmaker",
          "company",
          "conglomerate",
          "developer",
          "drugmaker",
          "firm",
          "insurer",
          "lender",
          "manufacturer",
          "miner",
          "newspaper",
          "nonprofit",
          "operator",
          "organisation",
          "organization",
          "publisher",
          "retailer",
          "startup",
          "start-up",
          "supplier",
          "utility",
          "watchdog");

  private BodyNouns() {}

  /** Whether a noun, in lower case, is one. */
  public static boolean is(String noun) {
    return NOUNS.contains(noun);
  }
}
