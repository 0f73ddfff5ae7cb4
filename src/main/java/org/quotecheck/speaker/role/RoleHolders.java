package org.quotecheck.speaker.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.lexicon.GenderedWords;
import org.quotecheck.speaker.lexicon.NarrowerRoles;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;

/**
 * Finds who among the people named holds a role: "the senator", "the transport secretary",
 * "counsel", "the SP".
 */
public final class RoleHolders {
  private static final Map<String, String> SHORT_FORMS =
      Map.of(
          "senator",
          "sen.",
          "governor",
          "gov.",
          "representative",
          "rep.",
          "congressman",
          "rep.",
          "congresswoman",
          "rep.",
          "ceo",
          "chief executive",
          "lawmaker",
          "rep.",
          "general",
          "gen.",
          "professor",
          "prof.");

  /** Make another office of the one that they stand before. */
  private static final Set<String> OF_ANOTHER =
      Set.of("shadow", "deputy", "vice", "assistant", "former", "ex", "associate");

  private static final Set<String> LITTLE_WORDS =
      Set.of("of", "the", "for", "and", "in", "on", "to", "at");

  private static final Map<String, String> SIDES =
      Map.of(
          "crown", "prosecuting",
          "defence", "defending",
          "defense", "defending",
          "prosecution", "prosecuting");

  /** Tokens before and behind a name in which initials are looked for. */
  private static final int NEAR = 14;

  /** How well a role fits: not at all, by a broader word, but for a word of it, in full. */
  private static final int BROADLY = 1;

  private static final int IN_PART = 2;
  public static final int IN_FULL = 3;

  private final Narrative narrative;
  private final Referents referents;
  private final Map<Referent, List<Role>> roles;
  private final Map<Referent, List<String>> beside = new HashMap<>();

  /** Of one article. */
  public RoleHolders(Narrative narrative, Referents referents, Map<Referent, List<Role>> roles) {
    this.narrative = narrative;
    this.referents = referents;
    this.roles = roles;
  }

  /**
   * The person most spoken of among those whose role fits best.
   *
   * @param phrase the words for the role
   * @param at its noun
   * @param least how well the role must fit
   */
  public Optional<Referent> holder(Span phrase, Narrative.At at, int least) {
    Token noun = narrative.token(at);
    Gender gender = GenderedWords.gender(noun.lemma());
    List<Referent> people =
        people(at)
            .filter(
                r ->
                    gender == Gender.UNKNOWN
                        || r.gender() == Gender.UNKNOWN
                        || r.gender() == gender)
            .toList();
    List<String> modifiers = modifiers(phrase, at);
    String word = noun.lemma().toLowerCase(Locale.ROOT);
    int best = least;
    List<Referent> fitting = new ArrayList<>();
    for (Referent person : people) {
      int fit = fit(person, modifiers, word);
      if (fit > best) {
        fitting.clear();
        best = fit;
      }
      if (fit == best) {
        fitting.add(person);
      }
    }
    return fitting.stream().max(Comparator.comparingDouble(r -> salience(r, at)));
  }

  /**
   * The only person with a role, given in full, anywhere in the article.
   *
   * @param phrase the words for the role
   * @param at its noun
   */
  public Optional<Referent> onlyOne(Span phrase, Narrative.At at) {
    String word = narrative.token(at).lemma().toLowerCase(Locale.ROOT);
    List<String> modifiers = modifiers(phrase, at);
    List<Referent> fitting =
        referents.all().stream()
            .filter(Referent::isPerson)
            .filter(person -> fit(person, modifiers, word) == IN_FULL)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The person whose role has these initials: "SP" of the Superintendent of Police. */
  public Optional<Referent> ofInitials(String initials, Narrative.At at) {
    return people(at)
        .filter(r -> r.occurrences().stream().anyMatch(name -> hasNear(name, initials)))
        .max(Comparator.comparingDouble(r -> salience(r, at)));
  }

  /** Whether a word may be the initials of a role: "SP", "PPRO". */
  public static boolean mayBeInitials(String word) {
    return word.matches("\\p{Lu}{2,5}");
  }

  private Stream<Referent> people(Narrative.At at) {
    return referents.all().stream().filter(Referent::isPerson).filter(r -> salience(r, at) > 0);
  }

  private double salience(Referent referent, Narrative.At at) {
    return referent.salience(at, narrative.clock(at.sentence()));
  }

  /** The nouns before the noun: "transport" of "the transport secretary". */
  private List<String> modifiers(Span phrase, Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    List<String> modifiers = new ArrayList<>();
    for (int i = at.token() - 1; i >= 0 && phrase.contains(tokens.get(i).span()); i--) {
      if (tokens.get(i).isNoun() && tokens.get(i).name() != Token.Name.LOCATION) {
        modifiers.add(tokens.get(i).text().toLowerCase(Locale.ROOT));
      }
    }
    return modifiers;
  }

  private int fit(Referent referent, List<String> modifiers, String noun) {
    int best = 0;
    for (Role role : roles.getOrDefault(referent, List.of())) {
      best = Math.max(best, fit(role.title().toLowerCase(Locale.ROOT), modifiers, noun));
    }
    if (best == 0 && beside(referent).stream().anyMatch(word -> NarrowerRoles.covers(noun, word))) {
      best = BROADLY;
    }
    return best;
  }

  private static int fit(String title, List<String> modifiers, String noun) {
    List<String> words = List.of(title.split("[ ,’'-]+", -1));
    String shortForm = SHORT_FORMS.get(noun);
    int at = words.indexOf(noun);
    at =
        at < 0 && shortForm != null
            ? Collections.indexOfSubList(words, List.of(shortForm.split(" ", -1)))
            : at;
    if (at < 0) {
      return words.stream().anyMatch(word -> NarrowerRoles.covers(noun, word)) ? BROADLY : 0;
    }
    if (words.containsAll(modifiers)) {
      return words.stream().anyMatch(OF_ANOTHER::contains) ? IN_PART : IN_FULL;
    }
    return at == 0 ? IN_PART : 0;
  }

  /** Titles before the name, letters behind it, and "prosecuting" behind a comma. */
  private List<String> beside(Referent referent) {
    return beside.computeIfAbsent(referent, this::findBeside);
  }

  private List<String> findBeside(Referent referent) {
    List<String> words = new ArrayList<>();
    for (NameOccurrence name : referent.occurrences()) {
      List<Token> tokens = narrative.sentence(name.sentence()).tokens();
      words.addAll(List.of(name.title().split(" ", -1)));
      for (int i = name.first(); i <= name.last(); i++) {
        if (!name.span().contains(tokens.get(i).span())) {
          words.add(tokens.get(i).text());
        }
      }
      int behind = name.last() + 1;
      if (behind + 1 < tokens.size() && tokens.get(behind).text().equals(",")) {
        words.add(tokens.get(behind + 1).text());
        words.add(sideInCourt(tokens, behind + 1));
      }
    }
    return words;
  }

  /** "For the defence" as "defending", the one word that means it; else empty. */
  private static String sideInCourt(List<Token> tokens, int begin) {
    boolean side =
        begin + 2 < tokens.size()
            && tokens.get(begin).text().equals("for")
            && tokens.get(begin + 1).text().equals("the");
    return side
        ? SIDES.getOrDefault(tokens.get(begin + 2).text().toLowerCase(Locale.ROOT), "")
        : "";
  }

  /** Whether the words around a name spell the initials, or have them themselves. */
  private boolean hasNear(NameOccurrence name, String initials) {
    if (List.of(name.title().split(" ", -1)).contains(initials)) {
      return true;
    }
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    return spells(tokens, Math.max(0, name.first() - NEAR), name.first(), initials)
        || spells(tokens, name.last() + 1, Math.min(tokens.size(), name.last() + NEAR), initials);
  }

  /** Whether words in a row, small ones aside and a role among them, have these initials. */
  private static boolean spells(List<Token> tokens, int from, int to, String initials) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).text().equals(initials) && i + 1 == to) {
        return true;
      }
      int matched = 0;
      boolean role = false;
      for (int k = i; k < to && matched < initials.length(); k++) {
        String word = tokens.get(k).text();
        if (Character.toUpperCase(word.charAt(0)) == initials.charAt(matched)) {
          matched++;
          role |= RoleWords.isRole(tokens.get(k));
        } else if (matched == 0 || !LITTLE_WORDS.contains(word)) {
          break;
        }
      }
      if (role && matched == initials.length()) {
        return true;
      }
    }
    return false;
  }
}
