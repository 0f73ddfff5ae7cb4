package org.quotecheck.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.PlainWords;

/** Offices, ranks and parties of which nobody holds two at a time. */
final class Offices {
  private static final Map<String, String> OFFICES =
      Map.ofEntries(
          Map.entry("president", "president"),
          Map.entry("sen", "senator"),
          Map.entry("senator", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("congressman", "representative"),
          Map.entry("congresswoman", "representative"),
          Map.entry("gov", "governor"),
          Map.entry("governor", "governor"),
          Map.entry("mayor", "mayor"),
          Map.entry("sheriff", "sheriff"),
          Map.entry("judge", "judge"),
          Map.entry("ambassador", "ambassador"),
          Map.entry("detective", "detective"),
          Map.entry("sergeant", "sergeant"),
          Map.entry("sgt", "sergeant"),
          Map.entry("lieutenant", "lieutenant"),
          Map.entry("lt", "lieutenant"),
          Map.entry("captain", "captain"),
          Map.entry("capt", "captain"),
          Map.entry("colonel", "colonel"),
          Map.entry("col", "colonel"),
          Map.entry("constable", "constable"),
          Map.entry("inspector", "inspector"),
          Map.entry("democrat", "Democrat"),
          Map.entry("democratic", "Democrat"),
          Map.entry("republican", "Republican"));

  private static final Set<String> PARTIES = Set.of("Democrat", "Republican");

  /** With one of these a title is of another time, or somebody else's. */
  private static final Set<String> NOT_IN_OFFICE =
      Set.of(
          "former",
          "ex",
          "then",
          "elect",
          "candidate",
          "nominee",
          "hopeful",
          "contender",
          "late",
          "longtime",
          "one-time",
          "onetime",
          "incoming",
          "outgoing",
          "retired",
          "deputy",
          "vice",
          "assistant",
          "acting",
          "adviser",
          "advisor",
          "aide",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "wife",
          "husband",
          "son",
          "daughter",
          "brother",
          "sister",
          "lawyer",
          "staff",
          "who",
          "for",
          "to",
          "campaign",
          "running",
          "presidential",
          "state",
          "national",
          "opponent",
          "rival",
          "against",
          "strategist",
          "committee",
          "conference",
          "party",
          "team",
          "club",
          "voter",
          "supporter",
          "senate",
          "house",
          "leader",
          "chairman",
          "chairwoman",
          "chair");

  private Offices() {}

  /** The office or rank, in one word for all ways to write it; empty where the title has none. */
  static Optional<String> office(String title) {
    return find(title, false);
  }

  /** The party. */
  static Optional<String> party(String title) {
    return find(title, true);
  }

  private static Optional<String> find(String title, boolean party) {
    List<String> words = PlainWords.of(title);
    if (words.stream().anyMatch(NOT_IN_OFFICE::contains)) {
      return Optional.empty();
    }
    List<String> found =
        words.stream()
            .filter(OFFICES::containsKey)
            .map(word -> OFFICES.getOrDefault(word, ""))
            .filter(office -> PARTIES.contains(office) == party)
            .distinct()
            .toList();
    // "The governor's friend the senator": who knows.
    return found.size() == 1 && !title.matches(".*['’]s\\b.*")
        ? Optional.of(found.get(0))
        : Optional.empty();
  }
}
