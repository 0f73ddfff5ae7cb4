package org.quotecheck.speaker.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.lexicon.GivenNames;

/**
 * A name of several words is of one kind all through an article: where the recogniser takes "El
 * Oued" for a place three times and for a person once, it is a place.
 */
final class OneKindOfName {
  private final Narrative narrative;
  private final Map<List<String>, Map<Token.Name, Integer>> counts = new HashMap<>();

  private OneKindOfName(Narrative narrative, List<NameOccurrence> found) {
    this.narrative = narrative;
    for (NameOccurrence name : found) {
      if (name.words().size() > 1) {
        counts
            .computeIfAbsent(name.words(), words -> new HashMap<>())
            .merge(name.type(), 1, Integer::sum);
      }
    }
  }

  /** The names with the kind that each has most often; persons who speak or have a title stay. */
  static List<NameOccurrence> settle(Narrative narrative, List<NameOccurrence> found) {
    OneKindOfName kinds = new OneKindOfName(narrative, found);
    return found.stream().map(kinds::settle).toList();
  }

  private NameOccurrence settle(NameOccurrence name) {
    Map<Token.Name, Integer> count = counts.getOrDefault(name.words(), Map.of());
    int people = count.getOrDefault(Token.Name.PERSON, 0);
    boolean stays =
        name.type() != Token.Name.PERSON
            || people == 0
            || !name.title().isEmpty()
            || narrative.isSpeaking(name.at())
            || GivenNames.gender(name.words().get(0)) != Gender.UNKNOWN;
    if (stays) {
      return name;
    }
    if (count.getOrDefault(Token.Name.LOCATION, 0) >= people) {
      return name.as(Token.Name.LOCATION);
    }
    return count.getOrDefault(Token.Name.ORGANIZATION, 0) > people
        ? name.as(Token.Name.ORGANIZATION)
        : name;
  }
}
