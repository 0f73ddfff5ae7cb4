package org.quotecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.article.Span;
import org.quotecheck.speaker.NameBearer;

/** A name that is spelled two ways, or not as the house spells it. */
final class NameVariant extends Check {
  /** Shorter names differ by a letter and are two people's. */
  private static final int LONG_ENOUGH = 5;

  /** Of names so long two letters may be wrong. */
  private static final int LONG = 8;

  NameVariant() {
    super(Level.ERROR, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    List<NameBearer> people = subject.people();
    for (int i = 0; i < people.size(); i++) {
      NameBearer person = people.get(i);
      ofHouse(subject, person).ifPresent(findings::add);
      if (person.speaker() != null) {
        findings.addAll(misspelt(subject, person));
      }
      for (NameBearer other : people.subList(0, i)) {
        if (person.speaker() != null || other.speaker() != null) {
          pair(subject, other, person).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** Names that the speaker stage took for the same person's although a letter differs. */
  private List<Finding> misspelt(Subject subject, NameBearer person) {
    List<String> fullest = words(person.name());
    List<Finding> findings = new ArrayList<>();
    for (Span place : person.names()) {
      String name = place.of(subject.text()).replaceFirst("['’]s?$", "");
      List<String> here = words(name);
      if (isVariant(last(fullest), last(here)) && fullest.stream().noneMatch(last(here)::equals)) {
        findings.add(
            subject.finding(
                this,
                here.size() > 1 ? Level.ERROR : Level.WARNING,
                "“%s” is “%s” elsewhere".formatted(name, person.name()),
                place));
      }
    }
    return findings;
  }

  /** The one who is named later against the one named first. */
  private Optional<Finding> pair(Subject subject, NameBearer first, NameBearer second) {
    List<String> a = words(first.name());
    List<String> b = words(second.name());
    boolean full = a.size() > 1 && b.size() > 1;
    boolean surnames = isVariant(last(a), last(b));
    boolean given = isVariant(a.get(0), b.get(0));
    boolean error =
        full
            && ((a.get(0).equals(b.get(0)) && surnames)
                || (last(a).equals(last(b)) && given && a.size() == b.size()));
    boolean warning = a.size() > 1 != b.size() > 1 && surnames;
    if (!error && !warning) {
      return Optional.empty();
    }
    String message = "“%s” is “%s” elsewhere".formatted(second.name(), first.name());
    Span place = second.names().get(0);
    return Optional.of(subject.finding(this, error ? level() : Level.WARNING, message, place));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private Optional<Finding> ofHouse(Subject subject, NameBearer person) {
    List<String> words = words(person.name());
    for (KnownSpeaker known : subject.settings().speakers()) {
      List<String> right = words(known.name());
      if (known.isWritten(person.name())) {
        return Optional.empty();
      }
      boolean near =
          words.size() > 1
              && right.size() > 1
              && Spelling.distance(String.join(" ", words), String.join(" ", right)) <= 2
              && words.get(0).charAt(0) == right.get(0).charAt(0);
      if (near) {
        String message = "“%s” is “%s” on the house’s list".formatted(person.name(), known.name());
        return Optional.of(subject.finding(this, level(), message, person.names().get(0)));
      }
    }
    return Optional.empty();
  }

  /** Whether one may be the other misspelled: the same beginning, a letter or two apart. */
  private static boolean isVariant(String a, String b) {
    boolean comparable =
        !a.equals(b)
            && a.charAt(0) == b.charAt(0)
            && Math.min(a.length(), b.length()) >= LONG_ENOUGH
            && Math.abs(a.length() - b.length()) <= 2;
    int most = Math.max(a.length(), b.length()) >= LONG ? 2 : 1;
    return comparable && Spelling.distance(a, b) <= most && !isPlural(a, b) && !isPlural(b, a);
  }

  /** "The Clintons". */
  private static boolean isPlural(String plural, String name) {
    return plural.equals(name + "s") || plural.equals(name + "es");
  }

  private static List<String> words(String name) {
    return List.of(
        name.toLowerCase(Locale.ROOT).replaceFirst(",? (?:jr|sr)\\.?$", "").split("\\s+"));
  }
}
