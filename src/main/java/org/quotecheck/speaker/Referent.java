package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.nlp.Token;

/**
 * Somebody or something that the article names, while its mentions are being gathered. It lives
 * only inside {@link SpeakerResolver}; what leaves the stage is a {@link Speaker}.
 */
final class Referent {
  /** A mention counts less by this factor for each sentence that lies between. */
  private static final double FADING = 0.62;

  /** How much the mentions besides the most prominent one add. */
  private static final double OFTEN = 0.2;

  private record Seen(Narrative.At at, int clock, double weight) {}

  private final Token.Name type;
  private final List<NameOccurrence> occurrences = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();
  private final Set<String> aliases = new LinkedHashSet<>();
  private Gender gender = Gender.UNKNOWN;
  private List<String> fullest = List.of();
  private String name = "";

  Referent(Token.Name type) {
    this.type = type;
  }

  void add(NameOccurrence occurrence, String text) {
    occurrences.add(occurrence);
    String plain = text.replaceFirst("['’]s?$", "");
    aliases.add(plain);
    if (occurrence.words().size() > fullest.size()) {
      fullest = occurrence.words();
      name = plain;
    }
    note(Gender.ofWord(occurrence.title()));
    if (occurrence.words().size() > 1 && gender == Gender.UNKNOWN) {
      note(Gender.ofGivenName(occurrence.words().get(0)));
    }
  }

  /** Records that the text speaks of it at this place. */
  void mention(Narrative.At at, int clock, double weight) {
    seen.add(new Seen(at, clock, weight));
  }

  /** Records a sign of its gender; the first sign counts. */
  void note(Gender sign) {
    gender = gender == Gender.UNKNOWN ? sign : gender;
  }

  /**
   * How much it is in the reader's mind at a place: its earlier mentions, the nearer and the more
   * prominent the more.
   */
  double salience(Narrative.At at, int clock) {
    double nearest = 0;
    double sum = 0;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen mention = seen.get(i);
      boolean earlier = mention.at.compareTo(at) < 0;
      int gap = clock - mention.clock;
      if (earlier && gap < 12) {
        double weight = mention.weight * Math.pow(FADING, gap);
        nearest = Math.max(nearest, weight);
        sum += weight;
      }
    }
    return nearest + OFTEN * (sum - nearest);
  }

  boolean isPerson() {
    return type == Token.Name.PERSON;
  }

  Token.Name type() {
    return type;
  }

  Gender gender() {
    return gender;
  }

  List<NameOccurrence> occurrences() {
    return occurrences;
  }

  List<String> words() {
    return fullest;
  }

  String surname() {
    return fullest.get(fullest.size() - 1).toLowerCase(Locale.ROOT);
  }

  String givenName() {
    return fullest.get(0).toLowerCase(Locale.ROOT);
  }

  String name() {
    return name;
  }

  Set<String> aliases() {
    return aliases;
  }
}
