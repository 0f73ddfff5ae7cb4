package org.quotecheck.speaker.resolution;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.lexicon.Epithets;
import org.quotecheck.speaker.lexicon.GenderedWords;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Prominence;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;
import org.quotecheck.speaker.role.Phrases;

/**
 * Finds whom "he" and "she" stand for, all through the article, since each pronoun keeps its bearer
 * in the reader's mind: the person of fitting gender who is most spoken of just before, the other
 * words of the pronoun's own clause excluded.
 */
final class Pronouns {
  private static final Set<String> SINGULAR =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final Set<String> PEOPLE =
      Set.of("man", "woman", "boy", "girl", "person", "source", "insider");
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl");

  /** Few people speak of themselves by name. */
  private static final double SPOKEN_OF = 0.7;

  /** A pronoun stands sooner for somebody named than for "an executive", man or woman. */
  private static final double WITHOUT_NAME = 0.85;

  /** In how many sentences, the last of them given, pronouns told a gender. */
  private record Signs(Gender gender, int sentence, int number) {}

  /** How far ahead of the next one the bearer of a pronoun is that tells a gender. */
  private static final double CLEAR = 3;

  private static final int ENOUGH_SIGNS = 3;

  /** From which prominence on "the woman" may take somebody up. */
  private static final double IN_MIND = 0.3;

  private final Narrative narrative;
  private final Referents referents;
  private final SourceWords said;
  private final Strangers strangers;
  private final Map<Referent, Signs> signs = new HashMap<>();
  private final Map<Span, Referent> resolved = new LinkedHashMap<>();

  private Pronouns(Narrative narrative, Referents referents, SourceWords said) {
    this.narrative = narrative;
    this.said = said;
    this.referents = referents;
    this.strangers = Strangers.find(narrative, said.heads());
  }

  /**
   * Resolves all pronouns.
   *
   * @param descriptions tell whom "the senator" brings to mind again
   * @param said what each source is quoted with
   */
  static Pronouns resolve(
      Narrative narrative, Referents referents, Descriptions descriptions, SourceWords said) {
    Pronouns pronouns = new Pronouns(narrative, referents, said);
    for (int i = 0; i < narrative.size(); i++) {
      Sentence sentence = narrative.sentence(i);
      for (int k = 0; k < sentence.tokens().size(); k++) {
        Token token = sentence.tokens().get(k);
        boolean pronoun =
            token.tag().startsWith("PRP")
                && SINGULAR.contains(token.text().toLowerCase(Locale.ROOT));
        Narrative.At at = new Narrative.At(i, k);
        if (pronoun && !Sentence.isStandIn(sentence.tokens(), k)) {
          pronouns.resolve(at, token);
        } else if ((token.tag().equals("NN") || Epithets.referBack(token))
            && narrative.isSubject(at)) {
          pronouns.describe(at, descriptions);
        }
      }
    }
    return pronouns;
  }

  private void resolve(Narrative.At at, Token token) {
    Gender gender = GenderedWords.gender(token.text());
    Optional<Referent> best =
        everybody()
            .filter(r -> !isInOwnClause(r, at))
            .filter(r -> salience(r, at, gender) > 0.05)
            .max(Comparator.comparingDouble(r -> salience(r, at, gender)));
    if (best.isPresent()) {
      Referent referent = best.get();
      learn(referent, at, gender);
      boolean source = said.heads().contains(token.span());
      referent.mention(
          at, narrative.clock(at.sentence()), Prominence.ofPronoun(narrative, at, source));
      if (strangers.head(referent).isPresent()) {
        referent.note(gender);
      }
      resolved.put(token.span(), referent);
    }
  }

  /** Pronouns that can hardly mean anybody else tell the gender of somebody whose name does not. */
  private void learn(Referent referent, Narrative.At at, Gender gender) {
    double next =
        everybody()
            .filter(r -> r != referent)
            .mapToDouble(r -> salience(r, at, gender))
            .max()
            .orElse(0);
    if (referent.gender() == Gender.UNKNOWN && salience(referent, at, gender) > CLEAR * next) {
      Signs before = signs.getOrDefault(referent, new Signs(gender, -1, 0));
      int more =
          isOnlyOneNamed(referent, at) ? ENOUGH_SIGNS : before.sentence == at.sentence() ? 0 : 1;
      int sum = before.gender == gender ? before.number + more : 0;
      signs.put(referent, new Signs(gender, at.sentence(), sum));
      if (sum >= ENOUGH_SIGNS) {
        referent.note(gender);
      }
    }
  }

  /** "Lund is coached by her father": nobody else is named before "her" in its sentence. */
  private boolean isOnlyOneNamed(Referent referent, Narrative.At at) {
    List<Referent> named =
        everybody()
            .filter(
                r ->
                    r.occurrences().stream()
                        .anyMatch(
                            name -> name.sentence() == at.sentence() && name.last() < at.token()))
            .toList();
    Token pronoun = narrative.token(at);
    boolean own = pronoun.tag().equals("PRP$") || pronoun.text().endsWith("self");
    return own && named.equals(List.of(referent));
  }

  private Stream<Referent> everybody() {
    return Stream.concat(referents.all().stream(), strangers.all().stream())
        .filter(Referent::isPerson);
  }

  /** "The widow" brings the one whom it means to mind again. */
  private void describe(Narrative.At at, Descriptions descriptions) {
    Phrases phrases = new Phrases(narrative);
    Span phrase = phrases.nounPhrase(at);
    if (phrases.isDefinite(phrase)) {
      boolean source = said.heads().contains(narrative.token(at).span());
      descriptions
          .meant(phrase, phrases.around(phrase, at).equals(phrase), at)
          .filter(Referent::isPerson)
          .ifPresent(
              referent ->
                  referent.mention(
                      at,
                      narrative.clock(at.sentence()),
                      Prominence.ofPronoun(narrative, at, source)));
    }
  }

  private double salience(Referent referent, Narrative.At at, Gender gender) {
    double self = said.speakOf(narrative.token(at).span(), referent) ? SPOKEN_OF : 1;
    boolean vague = referent.gender() == Gender.UNKNOWN && strangers.head(referent).isPresent();
    double known = vague ? WITHOUT_NAME : 1;
    return referent.salience(at, narrative.clock(at.sentence()))
        * referent.fit(gender)
        * self
        * known;
  }

  /** In "Smith told him", and in "he told Smith", the pronoun is not Smith. */
  private boolean isInOwnClause(Referent referent, Narrative.At at) {
    Sentence sentence = narrative.sentence(at.sentence());
    int verb = sentence.heads().get(at.token());
    String relation = sentence.relations().get(at.token());
    boolean argument = ARGUMENTS.contains(relation);
    return argument
        && referent.occurrences().stream()
            .anyMatch(
                name -> name.sentence() == at.sentence() && headOf(sentence, name.last()) == verb);
  }

  private static int headOf(Sentence sentence, int token) {
    int i = token;
    for (int steps = 0;
        i >= 0 && steps < 4 && sentence.relations().get(i).equals("compound");
        steps++) {
      i = sentence.heads().get(i);
    }
    return i < 0 ? -1 : sentence.heads().get(i);
  }

  /** The pronouns and whom each stands for. */
  Map<Span, Referent> all() {
    return Collections.unmodifiableMap(resolved);
  }

  /** Where somebody stands who is described and not named; absent for the named. */
  Optional<Narrative.At> stranger(Referent referent) {
    return strangers.head(referent);
  }

  /**
   * For "the woman" the one without a name, a woman as far as is known, of whom the article spoke
   * most just before.
   */
  Optional<Narrative.At> strangerMeant(Narrative.At at) {
    String noun = narrative.token(at).lemma();
    Gender gender = GenderedWords.gender(noun);
    return strangers.all().stream()
        .filter(referent -> PEOPLE.contains(noun))
        .filter(referent -> strangers.head(referent).orElseThrow().compareTo(at) < 0)
        .filter(referent -> salience(referent, at, gender) > IN_MIND)
        .max(Comparator.comparingDouble(referent -> salience(referent, at, gender)))
        .flatMap(strangers::head);
  }

  /** Whom the pronoun at a span stands for. */
  Optional<Referent> bearer(Span pronoun) {
    return Optional.ofNullable(resolved.get(pronoun));
  }
}
