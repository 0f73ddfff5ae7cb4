package org.quotecheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.PlainWords;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Role;

/** Somebody quoted who is two things at once, or not what the house knows. */
final class ConflictingRole extends Check {
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "of", "for", "in", "at", "and", "to", "its", "his", "her", "their",
          "on", "from", "with", "who", "is", "was", "new", "senior", "former", "chief");

  ConflictingRole() {
    super(Level.WARNING, Precision.MEDIUM);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (NameBearer person : subject.quotedPeople()) {
      inTheText(subject, person).ifPresent(findings::add);
      ofHouse(subject, person).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> inTheText(Subject subject, NameBearer person) {
    Map<Boolean, Role> first = new HashMap<>();
    for (Role role : person.roles()) {
      for (boolean party : new boolean[] {false, true}) {
        Optional<String> here = held(role, party);
        Role other = first.get(party);
        if (here.isPresent() && other != null && !held(other, party).equals(here)) {
          String message =
              "%s is “%s” here and “%s” before"
                  .formatted(person.name(), role.title(), other.title());
          return Optional.of(subject.finding(this, Level.INFO, message, role.span()));
        }
        if (here.isPresent()) {
          first.putIfAbsent(party, role);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> held(Role role, boolean party) {
    return party ? Offices.party(role.title()) : Offices.office(role.title());
  }

  private Optional<Finding> ofHouse(Subject subject, NameBearer person) {
    for (KnownSpeaker known : subject.settings().speakers()) {
      if (known.isWritten(person.name())) {
        return person.roles().stream()
            .filter(role -> !fits(known, role))
            .findFirst()
            .map(
                role ->
                    subject.finding(
                        this,
                        level(),
                        "%s is “%s” here and “%s” on the house’s list"
                            .formatted(person.name(), role.title(), describe(known)),
                        role.span()));
      }
    }
    return Optional.empty();
  }

  private static String describe(KnownSpeaker known) {
    String role = known.role() == null ? "" : known.role();
    String body = known.affiliation() == null ? "" : known.affiliation();
    return role.isEmpty() || body.isEmpty() ? role + body : role + ", " + body;
  }

  /** Whether the words share one that tells, with the house's role or affiliation. */
  private static boolean fits(KnownSpeaker known, Role role) {
    Set<String> house = words(describe(known));
    Set<String> here = words(role.title());
    if (house.isEmpty() || here.isEmpty() || role.title().startsWith("who ")) {
      return true;
    }
    here.retainAll(house);
    return !here.isEmpty();
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (String word : PlainWords.of(title)) {
      if (!SMALL_WORDS.contains(word)) {
        words.add(word.startsWith("spokes") ? "spokesperson" : word.replaceFirst("'s$", ""));
      }
    }
    return words;
  }
}
