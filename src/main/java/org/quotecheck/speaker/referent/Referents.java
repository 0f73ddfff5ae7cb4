package org.quotecheck.speaker.referent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quotecheck.article.Scope;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.lexicon.GenderedWords;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.name.LongBodyNames;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;

/**
 * Puts names of one bearer together: full names first, then surnames and given names alone with the
 * full name they shorten, organisations with their abbreviations.
 */
public final class Referents {
  private static final double OF_TITLED = 0.3;

  /** How much each time that somebody is named in full again speaks against a surname alone. */
  private static final double OF_FULL_NAME = 0.5;

  private final Narrative narrative;
  private final Set<Span> sources;
  private final List<Referent> all = new ArrayList<>();
  private final Map<String, Integer> titledSurnames = new HashMap<>();
  private final NavigableMap<Span, Referent> bySpan = new TreeMap<>();
  private final Map<Integer, Referent> byBegin = new HashMap<>();
  private final Map<String, Referent> byAbbreviation = new HashMap<>();

  private Referents(Narrative narrative, Set<Span> sources) {
    this.narrative = narrative;
    this.sources = sources;
  }

  /**
   * Groups the names.
   *
   * @param sources the heads of the mentions that quotations are attributed to
   */
  public static Referents of(Narrative narrative, List<NameOccurrence> names, Set<Span> sources) {
    Referents referents = new Referents(narrative, sources);
    Abbreviations.find(narrative).forEach(referents::addAbbreviation);
    List<String> surnames = new ArrayList<>();
    for (NameOccurrence name : names) {
      if (name.type() == Token.Name.PERSON && name.words().size() > 1) {
        referents.addFullName(name);
        surnames.add(name.surname());
      }
    }
    for (NameOccurrence name : names) {
      Gender gender = GenderedWords.gender(name.title());
      if (name.words().size() == 1 && gender != Gender.UNKNOWN) {
        referents.titledSurnames.merge(
            name.surname().toLowerCase(Locale.ROOT) + gender, 1, Integer::sum);
      }
    }
    for (NameOccurrence name : names) {
      boolean surname = name.words().size() == 1 && surnames.contains(name.surname());
      if (name.type() == Token.Name.PERSON || surname) {
        Referent full = referents.bySpan.get(name.span());
        // In text order, so that a short name that follows is the one most spoken of.
        (full == null ? referents.addShortName(name) : full)
            .mention(name.at(), narrative.clock(name.sentence()), referents.weight(name));
      } else {
        referents.addOther(name);
      }
    }
    referents.all.forEach(Referent::noteSingleName);
    return referents;
  }

  private double weight(NameOccurrence name) {
    boolean source = sources.contains(narrative.token(name.at()).span());
    return Prominence.ofName(narrative, name, source);
  }

  private void addFullName(NameOccurrence name) {
    Referent referent =
        all.stream()
            .filter(Referent::isPerson)
            .filter(other -> SamePerson.is(other, name))
            .findFirst()
            .orElseGet(() -> create(Token.Name.PERSON));
    put(referent, name);
  }

  private Referent addShortName(NameOccurrence name) {
    String word = name.surname().toLowerCase(Locale.ROOT);
    List<Referent> bearers =
        all.stream().filter(Referent::isPerson).filter(r -> r.hasSurname(word)).toList();
    if (bearers.isEmpty()) {
      bearers =
          all.stream().filter(Referent::isPerson).filter(r -> r.givenName().equals(word)).toList();
    }
    if (bearers.isEmpty()) {
      bearers = all.stream().filter(Referent::isPerson).filter(r -> r.hasWithin(word)).toList();
    }
    if (bearers.isEmpty()) {
      bearers = misspelt(word);
    }
    List<Referent> known = bearers;
    List<Referent> elder = known.stream().filter(r -> !r.isOfGeneration()).toList();
    Optional<Referent> compared = new Generations(narrative, all).meant(name, known);
    List<Referent> fitting =
        compared.map(List::of).orElseGet(() -> fitting(elder.isEmpty() ? known : elder, name));
    Referent referent =
        fitting.stream()
            .max(
                Comparator.comparingDouble(
                    r ->
                        r.salience(name.at(), narrative.clock(name.sentence()))
                                / (1 + OF_FULL_NAME * fullAgain(r))
                            + titled(r)))
            .orElseGet(() -> create(Token.Name.PERSON));
    boolean givenOnly = compared.isPresent() && referent.words().size() == 1;
    put(referent, givenOnly ? name.withGivenName(referent.words().get(0)) : name);
    return referent;
  }

  /**
   * How often the text below the headline names somebody in full after the first time, as it does
   * where the surname alone is another's.
   */
  private long fullAgain(Referent referent) {
    long full =
        referent.occurrences().stream()
            .filter(
                name ->
                    name.words().size() > 1 && narrative.scope(name.sentence()) != Scope.HEADLINE)
            .count();
    return Math.max(0, full - 1);
  }

  /**
   * Those whom the title fits: "Mr" a man's given name sooner than one that lets only guess a
   * woman. Whom the article has not named in full yet is nobody of the other gender.
   */
  private static List<Referent> fitting(List<Referent> bearers, NameOccurrence name) {
    Gender title = GenderedWords.gender(name.title());
    List<Referent> plain =
        bearers.stream()
            .filter(
                r -> title == Gender.UNKNOWN || r.gender() == Gender.UNKNOWN || r.gender() == title)
            .toList();
    return plain.isEmpty()
        ? bearers.stream().filter(r -> !r.isTitled() && r.isNamedInFullBefore(name.at())).toList()
        : plain;
  }

  /**
   * Where a name is given but once in full, and then "Wines" stands for Wimes: the only bearer of a
   * surname that one slip of the keyboard turns into the word. Empty where there are several.
   */
  private List<Referent> misspelt(String word) {
    List<Referent> bearers =
        all.stream()
            .filter(Referent::isPerson)
            .filter(r -> r.words().size() > 1 && Names.isSlip(r.surname(), word))
            .toList();
    return bearers.size() == 1 ? bearers : List.of();
  }

  /**
   * Of bearers of one surname the one whom the article calls by it more often, as far as "Mr" and
   * "Mrs" tell.
   */
  private double titled(Referent referent) {
    int men = titledSurnames.getOrDefault(referent.surname() + Gender.MALE, 0);
    int women = titledSurnames.getOrDefault(referent.surname() + Gender.FEMALE, 0);
    return OF_TITLED * (men * referent.fit(Gender.MALE) + women * referent.fit(Gender.FEMALE));
  }

  private void addOther(NameOccurrence name) {
    String words = String.join(" ", name.words());
    Referent known = byAbbreviation.get(words);
    Referent referent =
        known != null
            ? known
            : all.stream()
                .filter(r -> !r.isPerson() && String.join(" ", r.words()).equalsIgnoreCase(words))
                .findFirst()
                .or(() -> shortened(name))
                .orElseGet(() -> create(name.type()));
    put(referent, name);
    referent.mention(name.at(), narrative.clock(name.sentence()), weight(name));
    byAbbreviation.putIfAbsent(initials(name.words()), referent);
  }

  /**
   * "Crestway" of Crestway Care Partners: the only body named so far that begins with the words.
   */
  private Optional<Referent> shortened(NameOccurrence name) {
    List<Referent> longer =
        name.type() != Token.Name.ORGANIZATION
            ? List.of()
            : all.stream()
                .filter(r -> r.type() == Token.Name.ORGANIZATION)
                .filter(r -> r.words().size() > name.words().size())
                .filter(r -> r.words().subList(0, name.words().size()).equals(name.words()))
                .toList();
    return longer.size() == 1 && LongBodyNames.isEnding(last(longer.get(0)))
        ? Optional.of(longer.get(0))
        : Optional.empty();
  }

  private static String last(Referent body) {
    return body.words().get(body.words().size() - 1);
  }

  private void addAbbreviation(String abbreviation, NameOccurrence longForm) {
    Referent referent = create(longForm.type());
    put(referent, longForm);
    referent.mention(longForm.at(), narrative.clock(longForm.at().sentence()), weight(longForm));
    byAbbreviation.put(abbreviation, referent);
  }

  private static String initials(List<String> words) {
    return words.size() < 2
        ? ""
        : words.stream()
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
  }

  private Referent create(Token.Name type) {
    Referent referent = new Referent(type);
    all.add(referent);
    return referent;
  }

  private void put(Referent referent, NameOccurrence name) {
    referent.add(name, name.text(narrative));
    referent.noteWord(Kinship.before(name, narrative));
    bySpan.put(name.span(), referent);
    byBegin.putIfAbsent(name.span().begin(), referent);
  }

  /** Whom the article names, in order of their first name. */
  public List<Referent> all() {
    return all;
  }

  /**
   * The organisation whose abbreviation the article gives in brackets, or that has these initials.
   */
  public Optional<Referent> abbreviated(String abbreviation) {
    return Optional.ofNullable(byAbbreviation.get(abbreviation));
  }

  /**
   * The person with a full name whose last word this is, or who has the whole name, upper case or
   * not.
   */
  public Optional<Referent> withSurname(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(Referent::isPerson)
        .filter(r -> r.surname().equals(last))
        .findFirst();
  }

  /** The one whose name begins at an offset. */
  public Optional<Referent> beginningAt(int offset) {
    return Optional.ofNullable(byBegin.get(offset));
  }

  /** The one whose name ends where the given span does, or lies within it. */
  public Optional<Referent> named(Span span) {
    Referent exact = bySpan.get(span);
    if (exact != null) {
      return Optional.of(exact);
    }
    // Names do not overlap one another, so the last that begins before the end decides.
    Map.Entry<Span, Referent> last = bySpan.lowerEntry(new Span(span.end(), Integer.MAX_VALUE));
    return last != null && last.getKey().overlaps(span)
        ? Optional.of(last.getValue())
        : Optional.empty();
  }
}
