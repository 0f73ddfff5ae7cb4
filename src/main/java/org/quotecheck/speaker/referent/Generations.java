package org.quotecheck.speaker.referent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.lexicon.GenderedWords;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.Kin;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;

/**
 * Finds whom "the elder Mr. Roux" and "the younger Roux" mean: of a family the oldest and the
 * youngest, as far as the article gives ages, or says whose father or daughter somebody is.
 */
final class Generations {
  private static final Set<String> ELDER = Set.of("elder", "older", "senior");
  private static final Set<String> YOUNGER = Set.of("younger", "junior");

  /** Between the oldest and the youngest, for whom neither an age nor a relation is given. */
  private static final int MIDDLE = 50;

  private static final int GENERATION = 30;

  private final Narrative narrative;
  private final List<Referent> all;

  /**
   * @param all everybody found so far
   */
  Generations(Narrative narrative, List<Referent> all) {
    this.narrative = narrative;
    this.all = all;
  }

  /**
   * Whom a surname means that "elder" or "younger" stands before; empty without such a word, and
   * where nobody else of the family is known.
   *
   * @param name the surname where it stands
   * @param bearers those with the surname
   */
  Optional<Referent> meant(NameOccurrence name, List<Referent> bearers) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int before = name.first() - 1;
    before -= before > 0 && Honorifics.isCourtesy(tokens.get(before).text()) ? 1 : 0;
    String word = before < 0 ? "" : tokens.get(before).text();
    if (!ELDER.contains(word) && !YOUNGER.contains(word)) {
      return Optional.empty();
    }
    Gender gender = GenderedWords.gender(name.title());
    List<Referent> family =
        all.stream()
            .filter(r -> bearers.contains(r) || isKinWithoutSurname(r))
            .filter(r -> r.fit(gender == Gender.UNKNOWN ? r.gender() : gender) > 0.5)
            .toList();
    Comparator<Referent> byAge = Comparator.comparingInt(this::age);
    return family.size() < 2
        ? Optional.empty()
        : ELDER.contains(word) ? family.stream().max(byAge) : family.stream().min(byAge);
  }

  /** "His son, Julien, 57," whose surname goes without saying. */
  private boolean isKinWithoutSurname(Referent referent) {
    return referent.isPerson() && referent.words().size() == 1 && kinship(referent).isPresent();
  }

  /** In years; guessed from what somebody is to another where none is given. */
  private int age(Referent referent) {
    for (NameOccurrence name : referent.occurrences()) {
      OptionalInt age = ageBehind(name);
      if (age.isPresent()) {
        return age.getAsInt();
      }
    }
    return kinship(referent)
        .map(noun -> Kin.isElder(noun) ? MIDDLE + GENERATION : MIDDLE - GENERATION)
        .orElse(MIDDLE);
  }

  /** The age between commas behind a name. */
  private OptionalInt ageBehind(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int comma = name.last() + 1;
    return comma + 1 < tokens.size()
            && tokens.get(comma).text().equals(",")
            && tokens.get(comma + 1).text().matches("\\d{1,3}")
        ? OptionalInt.of(Integer.parseInt(tokens.get(comma + 1).text()))
        : OptionalInt.empty();
  }

  private Optional<String> kinship(Referent referent) {
    return referent.occurrences().stream()
        .map(name -> Kinship.before(name, narrative))
        .filter(noun -> Kin.isElder(noun) || Kin.isYounger(noun))
        .findFirst();
  }
}
