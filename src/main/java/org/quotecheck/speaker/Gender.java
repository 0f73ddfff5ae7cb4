package org.quotecheck.speaker;

import java.util.Locale;
import java.util.Set;

/**
 * What "he" or "she" a name can stand behind. Only for pronouns: it says nothing about a person.
 */
public enum Gender {
  /** "He". */
  MALE,
  /** "She". */
  FEMALE,
  /** Either. */
  UNKNOWN;

  private static final Set<String> MALE_WORDS =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "father",
          "brother",
          "son",
          "husband",
          "uncle",
          "grandfather",
          "spokesman",
          "congressman",
          "chairman",
          "councilman",
          "assemblyman",
          "businessman",
          "actor",
          "man",
          "boy",
          "policeman",
          "salesman",
          "nephew",
          "widower",
          "baron",
          "emperor",
          "pope",
          "imam",
          "dad",
          "alderman",
          "fisherman",
          "cameraman",
          "statesman",
          "frontman",
          "sportsman",
          "boyfriend",
          "duke",
          "archbishop",
          "shri",
          "thiru",
          "herr",
          "monsieur",
          "señor",
          "senhor",
          "signor",
          "alhaji",
          "haji",
          "malam",
          "mallam",
          "sheikh",
          "maulana",
          "fr",
          "grandson",
          "stepfather",
          "godfather",
          "fiancé",
          "barman",
          "foreman");
  private static final Set<String> FEMALE_WORDS =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "lady",
          "dame",
          "queen",
          "princess",
          "mother",
          "sister",
          "daughter",
          "wife",
          "aunt",
          "grandmother",
          "spokeswoman",
          "congresswoman",
          "chairwoman",
          "councilwoman",
          "assemblywoman",
          "businesswoman",
          "actress",
          "woman",
          "girl",
          "policewoman",
          "niece",
          "widow",
          "baroness",
          "empress",
          "mum",
          "mom",
          "girlfriend",
          "duchess",
          "waitress",
          "saleswoman",
          "nun",
          "midwife",
          "sportswoman",
          "smt",
          "shrimati",
          "kumari",
          "frau",
          "madame",
          "mme",
          "mlle",
          "señora",
          "señorita",
          "senhora",
          "signora",
          "hajiya",
          "hajia",
          "alhaja",
          "begum",
          "daw",
          "granddaughter",
          "stepmother",
          "godmother",
          "fiancée",
          "headmistress",
          "barmaid",
          "landlady");

  /** Of a title, a role noun or a pronoun. */
  public static Gender ofWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    if (MALE_WORDS.contains(lower) || Set.of("he", "him", "his", "himself").contains(lower)) {
      return MALE;
    }
    boolean female =
        FEMALE_WORDS.contains(lower) || Set.of("she", "her", "hers", "herself").contains(lower);
    return female ? FEMALE : UNKNOWN;
  }
}
