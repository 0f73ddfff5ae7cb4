package org.quotecheck.speaker.lexicon;

import static org.quotecheck.speaker.Gender.FEMALE;
import static org.quotecheck.speaker.Gender.MALE;
import static org.quotecheck.speaker.Gender.UNKNOWN;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quotecheck.speaker.Gender;

/** The nouns for what somebody is to somebody else: family, those married, neighbours. */
public final class Kin {
  /** Whether somebody is of the generation before the other's, of the same or of the next. */
  private enum Generation {
    ELDER,
    SAME,
    YOUNGER
  }

  private record Relative(Gender gender, Generation generation) {}

  private static final Map<String, Relative> FAMILY =
      Map.ofEntries(
          elder("aunt", FEMALE),
          elder("dad", MALE),
          elder("father", MALE),
          elder("godfather", MALE),
          elder("godmother", FEMALE),
          elder("grandfather", MALE),
          elder("grandmother", FEMALE),
          elder("mom", FEMALE),
          elder("mother", FEMALE),
          elder("mum", FEMALE),
          elder("stepfather", MALE),
          elder("stepmother", FEMALE),
          elder("uncle", MALE),
          same("boyfriend", MALE),
          same("brother", MALE),
          same("cousin", UNKNOWN),
          same("fiancé", MALE),
          same("fiancée", FEMALE),
          same("girlfriend", FEMALE),
          same("half-brother", MALE),
          same("half-sister", FEMALE),
          same("hubby", MALE),
          same("husband", MALE),
          same("partner", UNKNOWN),
          same("sister", FEMALE),
          same("widow", FEMALE),
          same("widower", MALE),
          same("wife", FEMALE),
          younger("daughter", FEMALE),
          younger("granddaughter", FEMALE),
          younger("grandson", MALE),
          younger("nephew", MALE),
          younger("niece", FEMALE),
          younger("son", MALE),
          younger("stepdaughter", FEMALE),
          younger("stepson", MALE));

  private static final Set<String> NEIGHBOURS = Set.of("neighbor", "neighbour");

  private static final Set<String> COLLECTIVE = Set.of("child", "children", "family", "parents");

  private Kin() {}

  private static Map.Entry<String, Relative> elder(String noun, Gender gender) {
    return Map.entry(noun, new Relative(gender, Generation.ELDER));
  }

  private static Map.Entry<String, Relative> same(String noun, Gender gender) {
    return Map.entry(noun, new Relative(gender, Generation.SAME));
  }

  private static Map.Entry<String, Relative> younger(String noun, Gender gender) {
    return Map.entry(noun, new Relative(gender, Generation.YOUNGER));
  }

  /** Whether the word tells only what somebody is to somebody else: "wife", "neighbour". */
  public static boolean is(String word) {
    int children = word.indexOf("-of-"); // "mother-of-three"
    String noun = children > 0 ? word.substring(0, children) : word;
    return isFamily(noun) || isNeighbour(noun) || noun.equalsIgnoreCase("classmate");
  }

  /** Whether the word means whoever lives next door: they may have seen what no relative has. */
  public static boolean isNeighbour(String word) {
    return NEIGHBOURS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word, in the singular, means somebody of a family: "wife", "nephew". */
  public static boolean isFamily(String word) {
    return FAMILY.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word means one or more of a family, or all of it: "sons", "children". */
  public static boolean isOfFamily(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isFamily(lower)
        || COLLECTIVE.contains(lower)
        || (lower.endsWith("s") && isFamily(lower.substring(0, lower.length() - 1)));
  }

  /** Whether the word means somebody of a generation before: "mother", "uncle". */
  public static boolean isElder(String word) {
    return isOf(Generation.ELDER, word);
  }

  /** Whether the word means somebody of a generation behind: "son", "niece". */
  public static boolean isYounger(String word) {
    return isOf(Generation.YOUNGER, word);
  }

  private static boolean isOf(Generation generation, String word) {
    Relative relative = FAMILY.get(word.toLowerCase(Locale.ROOT));
    return relative != null && relative.generation() == generation;
  }

  /** Of a noun for a relative; unknown for any other word. */
  static Gender gender(String word) {
    Relative relative = FAMILY.get(word.toLowerCase(Locale.ROOT));
    return relative == null ? UNKNOWN : relative.gender();
  }
}
