package org.quotecheck.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  /** CoreNLP's list of given names. */
  private static final String FILE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private static final Set<String> UNISEX =
      Set.of(
          "alex",
          "andrea",
          "ariel",
          "ashley",
          "avery",
          "blair",
          "cameron",
          "carol",
          "casey",
          "chris",
          "courtney",
          "dale",
          "dana",
          "drew",
          "francis",
          "gail",
          "hilary",
          "jackie",
          "jamie",
          "jan",
          "jean",
          "jesse",
          "jessie",
          "jo",
          "jordan",
          "joan",
          "kelly",
          "kerry",
          "kim",
          "lee",
          "leslie",
          "lesley",
          "lynn",
          "marion",
          "morgan",
          "nicola",
          "pat",
          "quinn",
          "riley",
          "robin",
          "rowan",
          "sam",
          "sandy",
          "sasha",
          "shannon",
          "sidney",
          "simone",
          "stacy",
          "taylor",
          "terry",
          "tracy",
          "val",
          "vivian",
          "yuri");

  private static final Map<String, Gender> GIVEN_NAMES = load();
  private static final Set<String> MALE_WORDS =
      Set.of(
          "mr",
          "mr.",
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
          "archbishop");
  private static final Set<String> FEMALE_WORDS =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
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
          "sportswoman");

  /** Of a title, a role noun or a pronoun. */
  static Gender ofWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (MALE_WORDS.contains(lower) || Set.of("he", "him", "his", "himself").contains(lower)) {
      return MALE;
    }
    boolean female =
        FEMALE_WORDS.contains(lower) || Set.of("she", "her", "hers", "herself").contains(lower);
    return female ? FEMALE : UNKNOWN;
  }

  /** Of a given name; unknown for names that women and men bear alike. */
  static Gender ofGivenName(String name) {
    if (UNISEX.contains(name.toLowerCase(Locale.ROOT))) {
      return UNKNOWN;
    }
    return GIVEN_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /** Whether the list of given names has it. */
  static boolean isGivenName(String name) {
    return GIVEN_NAMES.containsKey(name.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Gender> load() {
    Map<String, Gender> names = new HashMap<>(20_000);
    try (InputStream in = Objects.requireNonNull(Gender.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        String gender = tab < 0 ? "" : line.substring(tab + 1);
        if (gender.equals("MALE") || gender.equals("FEMALE")) {
          names.put(line.substring(0, tab), valueOf(gender));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }
}
