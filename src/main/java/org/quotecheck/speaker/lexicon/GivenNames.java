package org.quotecheck.speaker.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.nlp.ShippedTable;
import org.quotecheck.speaker.Gender;

/** The lists of given names, which are read when they are first asked. */
public final class GivenNames {
  /** CoreNLP's list of given names, most of them of English-speaking countries and India. */
  private static final String CORENLP = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  /** Names of the rest of the world, and of those that CoreNLP's list has for the other gender. */
  private static final String MORE = "given-names.tsv";

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

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

  /** Men's names in -a; the list calls many women by the others men. */
  private static final Set<String> MEN_IN_A =
      Set.of(
          "joshua", "luca", "ezra", "elisha", "mustafa", "musa", "isa", "yahya", "krishna",
          "aditya", "rama", "surya", "shiva", "mika", "jukka", "pekka", "ilya", "nikola", "kenya",
          "garcia", "silva", "issa", "abdalla", "abdulla", "zakaria", "yakubu", "obadiah", "juma",
          "toma", "costa", "da", "bola", "chinua", "raja", "jaya", "atta", "akira", "kota", "sota",
          "yuta");

  private static final Map<String, Gender> ALL = load();

  private GivenNames() {}

  /** The gender of most bearers; unknown for names that women and men bear alike. */
  public static Gender gender(String name) {
    String plain = plain(name);
    Gender listed = ALL.getOrDefault(plain, Gender.UNKNOWN);
    boolean doubtful = listed == Gender.MALE && plain.endsWith("a") && !MEN_IN_A.contains(plain);
    return doubtful || UNISEX.contains(plain) ? Gender.UNKNOWN : listed;
  }

  /** Whether the list of given names has it. */
  public static boolean has(String name) {
    return ALL.containsKey(plain(name));
  }

  /** In lower case and without accents, as the list has them: "Clémence", "İbrahim". */
  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private static Map<String, Gender> load() {
    Map<String, Gender> names = new HashMap<>(24_000);
    // Some rows of CoreNLP's list tell no gender.
    ShippedTable.read(
        GivenNames.class,
        CORENLP,
        2,
        row -> {
          if (row[1].equals("MALE") || row[1].equals("FEMALE")) {
            names.merge(row[0], Gender.valueOf(row[1]), GivenNames::agreed);
          }
        });
    names.putAll(ShippedTable.byName(GivenNames.class, MORE, 2, row -> Gender.valueOf(row[1])));
    return Map.copyOf(names);
  }

  /** A name that a list has for women and for men tells nothing. */
  private static Gender agreed(Gender a, Gender b) {
    return a == b ? a : Gender.UNKNOWN;
  }
}
