package org.quotecheck.speaker.referent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.GenderedWords;
import org.quotecheck.speaker.lexicon.GivenNames;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.resolution.SpeakerResolver;

/**
 * Somebody or something that the article names, while its mentions are being gathered. It lives
 * only inside {@link SpeakerResolver}; what leaves the stage is a {@link Speaker}.
 */
public final class Referent {
  /** A mention counts less by this factor for each sentence that lies between. */
  private static final double FADING = 0.62;

  /**
   * A person of unknown gender stands back behind one whose gender fits; so does, much more, one
   * whose given name does not.
   */
  private static final double UNSURE = 0.8;

  private static final double UNLIKELY = 0.12;

  /** Titles without which the press hardly names who bears them: "Lady Ashcombe", "Pope Leo". */
  private static final Set<String> NAMED_WITH =
      Set.of(
          "Lord",
          "Lady",
          "Baroness",
          "Viscount",
          "Viscountess",
          "Earl",
          "Countess",
          "King",
          "Queen",
          "Prince",
          "Princess",
          "Pope",
          "Emperor",
          "Sister",
          "Brother",
          "Father");

  /** How much the mentions besides the most prominent one add. */
  private static final double OFTEN = 0.1;

  private record Seen(Narrative.At at, double clock, double weight) {}

  private final Token.Name type;
  private final List<NameOccurrence> occurrences = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private Gender gender = Gender.UNKNOWN;
  private boolean titled;
  private List<String> fullest = List.of();
  private String name = "";

  /** Without names yet. */
  public Referent(Token.Name type) {
    this.type = type;
  }

  /** Takes a name in, with its words as the article has them. */
  public void add(NameOccurrence occurrence, String text) {
    occurrences.add(occurrence);
    String plain = text.replaceFirst("(?<=.)['’]s?$", "");
    aliases.add(plain);
    if (occurrence.words().size() > fullest.size()) {
      fullest = occurrence.words();
      name =
          NAMED_WITH.contains(occurrence.title()) && fullest.size() == 1
              ? occurrence.title() + " " + plain
              : plain;
    }
    if (occurrence.words().size() > 1) {
      surnames.add(occurrence.surname().toLowerCase(Locale.ROOT));
    }
    noteWord(occurrence.title());
    if (occurrence.words().size() > 1 && gender == Gender.UNKNOWN) {
      Gender first = GivenNames.gender(occurrence.words().get(0));
      boolean more = occurrence.words().size() > 2 && !isSurnameNext(occurrence.words(), text);
      Gender second = more ? GivenNames.gender(occurrence.words().get(1)) : first;
      // "Lou Ann Bixby", "Jean-Marie": given names that disagree tell nothing.
      note(second == Gender.UNKNOWN || first == second ? first : Gender.UNKNOWN);
    }
  }

  /** "Kate Adeyemi-Lunn": whether the second word begins a surname, whatever else it could be. */
  private static boolean isSurnameNext(List<String> words, String text) {
    return text.startsWith(words.get(0) + " " + words.get(1) + "-");
  }

  /** Records that the text speaks of it at this place. */
  public void mention(Narrative.At at, double clock, double weight) {
    seen.add(new Seen(at, clock, weight));
  }

  /**
   * Records what a title or role says of its gender, which overrules what the given name lets one
   * guess.
   */
  public void noteWord(String word) {
    Gender sign = GenderedWords.gender(word);
    // A woman may be "spokesman" or "chairman" to the press.
    boolean office = word.length() > 3 && word.endsWith("man") && !word.endsWith("woman");
    if (sign != Gender.UNKNOWN && !titled && !(office && gender == Gender.FEMALE)) {
      gender = sign;
      titled = true;
    }
  }

  /** Records what the only name that the article gives lets one guess, if it is a given name. */
  void noteSingleName() {
    boolean plain = occurrences.stream().allMatch(occurrence -> occurrence.title().isEmpty());
    if (isPerson() && fullest.size() == 1 && plain) {
      note(GivenNames.gender(fullest.get(0)));
    }
  }

  /** Records what is guessed of its gender. */
  public void note(Gender sign) {
    gender = gender == Gender.UNKNOWN ? sign : gender;
  }

  /** Whether a title or role tells its gender, which a given name only lets one guess. */
  boolean isTitled() {
    return titled;
  }

  /** How well a pronoun of this gender fits, from 0, not at all, to 1. */
  public double fit(Gender pronoun) {
    if (gender == Gender.UNKNOWN) {
      return UNSURE;
    }
    return gender == pronoun ? 1 : titled ? 0 : UNLIKELY;
  }

  /**
   * How much it is in the reader's mind at a place: its earlier mentions, the nearer and the more
   * prominent the more.
   */
  public double salience(Narrative.At at, double clock) {
    double nearest = 0;
    double sum = 0;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen mention = seen.get(i);
      boolean earlier = mention.at.compareTo(at) < 0;
      double gap = clock - mention.clock;
      if (earlier && gap < 12) {
        double weight = mention.weight * Math.pow(FADING, gap);
        nearest = Math.max(nearest, weight);
        sum += weight;
      }
    }
    return nearest + OFTEN * (sum - nearest);
  }

  /** Whether the article names it before a place by more than one word. */
  boolean isNamedInFullBefore(Narrative.At at) {
    return occurrences.stream()
        .anyMatch(name -> name.words().size() > 1 && name.at().compareTo(at) < 0);
  }

  /** Whether a name of it stands before a place. */
  public boolean isNamedBefore(Narrative.At at) {
    return occurrences.stream().anyMatch(name -> name.at().compareTo(at) < 0);
  }

  /** Whether a name of it stands behind one place and before another. */
  public boolean isNamedBetween(Narrative.At from, Narrative.At to) {
    return occurrences.stream()
        .anyMatch(name -> name.at().compareTo(from) > 0 && name.at().compareTo(to) < 0);
  }

  /** Whether it is a person. */
  public boolean isPerson() {
    return type == Token.Name.PERSON;
  }

  /** What kind of name it bears. */
  public Token.Name type() {
    return type;
  }

  /** Which pronoun can stand for it. */
  public Gender gender() {
    return gender;
  }

  /** Where the reporter names it, in text order. */
  public List<NameOccurrence> occurrences() {
    return occurrences;
  }

  /** The words of its fullest name. */
  public List<String> words() {
    return fullest;
  }

  /** The last word of its fullest name, without "Jr.". */
  public String surname() {
    return Names.surname(fullest).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a word in lower case is the surname in one of its names: "Quiroga" of Ana Quiroga, who
   * was born Ana Rosa Quiroga Paz.
   */
  boolean hasSurname(String word) {
    return surname().equals(word) || surnames.contains(word);
  }

  /**
   * Whether a word in lower case stands within its fullest name: "Paredes" of Luis Paredes Ruiz.
   */
  boolean hasWithin(String word) {
    return fullest.size() > 2
        && fullest.subList(1, fullest.size() - 1).stream().anyMatch(word::equalsIgnoreCase);
  }

  /** Whether "Jr." or the like tells this bearer of a name from another. */
  boolean isOfGeneration() {
    return Names.isGeneration(fullest.get(fullest.size() - 1));
  }

  String givenName() {
    return fullest.get(0).toLowerCase(Locale.ROOT);
  }

  /** Its fullest name. */
  public String name() {
    return name;
  }

  /** The ways in which the article names it, in order of appearance. */
  public Set<String> aliases() {
    return aliases;
  }
}
