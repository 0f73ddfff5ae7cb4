package org.quotecheck.attribution.sieve;

import java.util.List;
import java.util.Optional;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.quotation.Quotation;

/** All constructions that decide by their form alone, the surest first. */
public final class Sieves {
  private static final List<Sieve> ALL =
      List.of(
          new LabelledTurn(),
          new NicknameInName(),
          new TurnInQuotation(),
          new SignatureInQuotation(),
          new TitleByAuthor(),
          new TitleOfWork(),
          new NamedThing(),
          new NameBeforeNoun(),
          new PossessedWords(),
          new RetoldWords(),
          new AgentBehindPassive(),
          new Cries(),
          new WordsOnThing(),
          new DashTail());

  private Sieves() {}

  /** What a construction that leaves no doubt decides; empty where there is none. */
  public static Optional<Decision> decide(Reading reading, Quotation quotation) {
    return ALL.stream().flatMap(sieve -> sieve.decide(reading, quotation).stream()).findFirst();
  }
}
