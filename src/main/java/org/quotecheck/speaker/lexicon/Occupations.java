package org.quotecheck.speaker.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The verbs that tell an occupation, with the nouns for whoever does it: one who "directs" is a
 * "director". Read from {@code occupations.tsv}, whose columns are the lemma, the third person, the
 * participle, the noun ("-" for none) and the uses:
 *
 * <ul>
 *   <li>{@code object}: doing it to what the verb names makes one of it, "who owns the bakery";
 *       with {@code past} the simple past does too, "who founded", with {@code long} "who has
 *       owned";
 *   <li>{@code place}: doing it somewhere makes one, "who farms near Hull";
 *   <li>{@code by}: so does that it was done by somebody, "composed by";
 *   <li>{@code living}: "chairs the club", said of a subject, tells what they do for a living;
 *   <li>{@code clause}: "who runs the centre" says as much as a title.
 * </ul>
 */
public final class Occupations {
  private record Occupation(
      String lemma, String third, String participle, String noun, Set<String> uses) {}

  private static final String FILE = "occupations.tsv";
  private static final List<Occupation> ALL = load();

  private Occupations() {}

  /** The noun for whoever does it to something, given the verb of "who owns" or "who founded". */
  static Optional<String> ofObject(String verb) {
    return noun(
        "object",
        it -> it.third.equals(verb) || (it.uses.contains("past") && it.participle.equals(verb)));
  }

  /** The noun for whoever does it somewhere, given the verb of "who farms near Hull". */
  static Optional<String> ofPlace(String verb) {
    return noun("place", it -> it.third.equals(verb));
  }

  /** The noun for whoever has done it up to now, given the participle of "who has owned". */
  static Optional<String> ofLong(String participle) {
    return noun("long", it -> it.participle.equals(participle));
  }

  /** The noun for somebody by whom something was done, given the participle of "composed by". */
  public static Optional<String> by(String participle) {
    return noun("by", it -> it.participle.equals(participle));
  }

  /** Whether the verb, given its lemma, says by its object what somebody does for a living. */
  public static boolean isLiving(String lemma) {
    return ALL.stream().anyMatch(it -> it.lemma.equals(lemma) && it.uses.contains("living"));
  }

  /** Whether the verb, given its lemma, says by a place what somebody does: "farms near Hull". */
  public static boolean isAtPlace(String lemma) {
    return ALL.stream().anyMatch(it -> it.lemma.equals(lemma) && it.uses.contains("place"));
  }

  /** Whether a role begins with such a verb: "chairs the club". */
  public static boolean beginsWithLiving(String role) {
    String verb = role.substring(0, Math.max(0, role.indexOf(' ')));
    return ALL.stream()
        .filter(it -> it.uses.contains("living") || it.uses.contains("place"))
        .anyMatch(it -> it.third.equals(verb));
  }

  /** Whether a clause with the verb, given its lemma, tells what a title would. */
  public static boolean isTold(String lemma) {
    return ALL.stream().anyMatch(it -> it.lemma.equals(lemma) && it.uses.contains("clause"));
  }

  private static Optional<String> noun(String use, Predicate<Occupation> isMeant) {
    return ALL.stream()
        .filter(it -> it.uses.contains(use) && isMeant.test(it))
        .map(Occupation::noun)
        .findFirst();
  }

  private static List<Occupation> load() {
    List<Occupation> all = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(Occupations.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        all.add(
            new Occupation(
                cells[0], cells[1], cells[2], cells[3], Set.of(cells[4].split(",", -1))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }
}
