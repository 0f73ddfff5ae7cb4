package org.quotecheck.speaker.referent;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;

/** Finds whom a report from a court means by "the defendant". */
public final class Accused {
  private static final Set<String> NOUNS = Set.of("defendant", "accused", "suspect", "offender");

  /** What is done to somebody in the dock, and what they do there. */
  private static final Set<String> VERBS =
      Set.of(
          "accuse",
          "acquit",
          "admit",
          "arrest",
          "charge",
          "convict",
          "deny",
          "face",
          "fine",
          "imprison",
          "indict",
          "jail",
          "plead",
          "prosecute",
          "remand",
          "sentence",
          "try");

  private Accused() {}

  /** Whether the noun stands for somebody in the dock. */
  public static boolean isNoun(String lemma) {
    return NOUNS.contains(lemma);
  }

  /**
   * The person of whom such verbs are told most, of several the one most in mind; where there are
   * no such verbs, the first one named, as a report from a court begins with the case.
   */
  public static Optional<Referent> find(Narrative narrative, Referents referents, Narrative.At at) {
    Comparator<Referent> byVerbs = Comparator.comparingLong(r -> verbs(narrative, r));
    Optional<Referent> told =
        referents.all().stream()
            .filter(Referent::isPerson)
            .filter(r -> verbs(narrative, r) > 0)
            .max(byVerbs.thenComparingDouble(r -> r.salience(at, narrative.clock(at.sentence()))));
    return told.or(
        () ->
            referents.all().stream()
                .filter(r -> r.isPerson() && !r.occurrences().isEmpty())
                .min(Comparator.comparing(r -> r.occurrences().get(0).span())));
  }

  private static long verbs(Narrative narrative, Referent referent) {
    return referent.occurrences().stream().filter(name -> isSubject(narrative, name)).count();
  }

  private static boolean isSubject(Narrative narrative, NameOccurrence name) {
    if (!narrative.isSubject(name.at())) {
      return false;
    }
    Sentence sentence = narrative.sentence(name.sentence());
    int verb = sentence.heads().get(name.last());
    return verb >= 0 && VERBS.contains(sentence.tokens().get(verb).lemma());
  }
}
