package org.quotecheck.speaker.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.GivenNames;
import org.quotecheck.speaker.lexicon.SourceNouns;

/**
 * Finds which names of several words, taken for people or places, are a body's: those that end like
 * one, "Larkfield Early Learning", and those behind a word for one, "the union Orr Werk", or before
 * what only a body has, "Orr Bio's shares".
 */
public final class LongBodyNames {
  /** Last words of bodies' names, none of them a surname or a place. */
  private static final Set<String> ENDINGS =
      Set.of(
          "airlines",
          "airways",
          "analytics",
          "associates",
          "association",
          "authority",
          "bank",
          "bio",
          "biotech",
          "broadcasting",
          "capital",
          "charity",
          "club",
          "coalition",
          "college",
          "committee",
          "company",
          "consulting",
          "cooperative",
          "corp",
          "corporation",
          "council",
          "department",
          "energy",
          "enterprises",
          "entertainment",
          "equity",
          "federation",
          "foods",
          "foundation",
          "group",
          "health",
          "healthcare",
          "holdings",
          "homes",
          "hospital",
          "inc",
          "industries",
          "institute",
          "insurance",
          "international",
          "investments",
          "labs",
          "laboratories",
          "learning",
          "logistics",
          "ltd",
          "media",
          "ministry",
          "motors",
          "networks",
          "party",
          "partners",
          "pharma",
          "pharmaceuticals",
          "plc",
          "productions",
          "properties",
          "railways",
          "records",
          "research",
          "resources",
          "retail",
          "robotics",
          "schools",
          "securities",
          "services",
          "shipping",
          "society",
          "software",
          "solutions",
          "studios",
          "systems",
          "technologies",
          "technology",
          "telecom",
          "trust",
          "union",
          "university",
          "ventures",
          "water",
          "watch",
          "works");

  private final Narrative narrative;
  private final Set<List<String>> bodies = new HashSet<>();
  private final Set<List<String>> shortened = new HashSet<>();

  private LongBodyNames(Narrative narrative, List<NameOccurrence> names) {
    this.narrative = narrative;
    for (NameOccurrence name : names) {
      if (mayBeBody(name) && (endsLikeBody(name) || isBehindBody(name) || hasFirmsThings(name))) {
        bodies.add(name.words());
      }
    }
  }

  /** Gives such names their kind, wherever they stand, and to the words by which they are cut. */
  static void mend(Narrative narrative, List<NameOccurrence> names) {
    LongBodyNames found = new LongBodyNames(narrative, names);
    found.addShortened(names);
    names.replaceAll(
        name ->
            (found.bodies.contains(name.words()) && mayBeBody(name))
                    || (found.shortened.contains(name.words()) && name.title().isEmpty())
                ? name.as(Token.Name.ORGANIZATION)
                : name);
  }

  /**
   * "Crestway declined to comment", "the founder of Crestway", of Crestway Care Partners: unless
   * something is in Crestway, which makes it a place.
   */
  private void addShortened(List<NameOccurrence> names) {
    Set<List<String>> places = new HashSet<>();
    Set<List<String>> acting = new HashSet<>();
    for (NameOccurrence name : names) {
      if (isPlace(name)) {
        places.add(name.words());
      } else if (narrative.isSubject(name.at()) || hasFirmsThings(name) || isLed(name)) {
        acting.add(name.words());
      }
    }
    acting.removeAll(places);
    for (NameOccurrence name : names) {
      boolean body = name.type() == Token.Name.ORGANIZATION || bodies.contains(name.words());
      for (int length = 1;
          body && isEnding(name.surname()) && length < name.words().size();
          length++) {
        if (acting.contains(name.words().subList(0, length))) {
          shortened.add(name.words().subList(0, length));
        }
      }
    }
  }

  private boolean isPlace(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    return name.first() > 0
        && tokens.get(name.first() - 1).text().matches("in|near|around|across|outside|to|from");
  }

  /** "The chief executive of Crestway". */
  private boolean isLed(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int of = name.first() - 1;
    return of > 0
        && tokens.get(of).text().equals("of")
        && tokens.get(of - 1).text().matches("executive|founder|president|director|chair|CEO");
  }

  /** Whether an ending is one of bodies' names only. */
  public static boolean isEnding(String word) {
    return ENDINGS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean mayBeBody(NameOccurrence name) {
    return name.type() != Token.Name.ORGANIZATION
        && name.words().size() > 1
        && name.title().isEmpty()
        && !(name.type() == Token.Name.PERSON && GivenNames.has(name.words().get(0)));
  }

  private static boolean endsLikeBody(NameOccurrence name) {
    return isEnding(name.surname());
  }

  /** "The union Orr Werk". */
  private boolean isBehindBody(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int noun = name.first() - 1;
    return noun >= 0
        && name.type() == Token.Name.PERSON
        && tokens.get(noun).tag().equals("NN")
        && SourceNouns.kind(tokens.get(noun).lemma()) == Speaker.Kind.ORGANIZATION;
  }

  private boolean hasFirmsThings(NameOccurrence name) {
    return BodyNames.hasFirmsThings(
        narrative.sentence(name.sentence()).tokens(), name.at().token());
  }
}
