package org.quotecheck.speaker.lexicon;

import java.util.Locale;
import java.util.Set;
import org.quotecheck.speaker.Gender;

/** Says by a title, a noun or a pronoun whether its bearer is "he" or "she". */
public final class GenderedWords {
  private static final Set<String> MALE =
      Set.of(
          "actor",
          "alderman",
          "alhaji",
          "archbishop",
          "assemblyman",
          "barman",
          "baron",
          "boy",
          "businessman",
          "cameraman",
          "chairman",
          "congressman",
          "councilman",
          "duke",
          "emperor",
          "fisherman",
          "foreman",
          "fr",
          "frontman",
          "haji",
          "herr",
          "imam",
          "king",
          "lord",
          "malam",
          "mallam",
          "man",
          "maulana",
          "monsieur",
          "mr",
          "policeman",
          "pope",
          "prince",
          "salesman",
          "senhor",
          "señor",
          "sheikh",
          "shri",
          "signor",
          "sir",
          "spokesman",
          "sportsman",
          "statesman",
          "thiru");

  private static final Set<String> FEMALE =
      Set.of(
          "actress",
          "alhaja",
          "assemblywoman",
          "barmaid",
          "baroness",
          "begum",
          "businesswoman",
          "chairwoman",
          "congresswoman",
          "councilwoman",
          "dame",
          "daw",
          "duchess",
          "empress",
          "frau",
          "girl",
          "hajia",
          "hajiya",
          "headmistress",
          "kumari",
          "lady",
          "landlady",
          "madame",
          "midwife",
          "miss",
          "mlle",
          "mme",
          "mrs",
          "ms",
          "nun",
          "policewoman",
          "princess",
          "queen",
          "saleswoman",
          "senhora",
          "señora",
          "señorita",
          "shrimati",
          "signora",
          "smt",
          "spokeswoman",
          "sportswoman",
          "waitress",
          "woman");

  private GenderedWords() {}

  /** Of a title, a role noun, a noun for a relative or a pronoun; unknown for other words. */
  public static Gender gender(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    if (MALE.contains(lower) || Set.of("he", "him", "his", "himself").contains(lower)) {
      return Gender.MALE;
    }
    boolean female =
        FEMALE.contains(lower) || Set.of("she", "her", "hers", "herself").contains(lower);
    return female ? Gender.FEMALE : Kin.gender(lower);
  }
}
