package org.quotecheck.speaker.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.Anonymity;
import org.quotecheck.speaker.lexicon.BodyNouns;
import org.quotecheck.speaker.lexicon.Epithets;
import org.quotecheck.speaker.lexicon.GenderedWords;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Accused;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;
import org.quotecheck.speaker.role.Phrases;
import org.quotecheck.speaker.role.RoleHolders;

/**
 * Finds whom a description means that has been named elsewhere: "the senator", "the department",
 * "its spokesman, Ned Price".
 */
final class Descriptions {
  /**
   * How far the most prominent person must be ahead of the next one to be meant by a role that was
   * not given before.
   */
  private static final double CLEAR_LEAD = 1.5;

  /** An age before what somebody is: only somebody already named is called so. */
  private static final Pattern AGED = Pattern.compile("(?i)the \\d{1,3}-year-old ");

  /** Who speaks for somebody, or with somebody, named. */
  private static final Set<String> FOR_OTHERS =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "moderator",
          "interviewer",
          "host",
          "presenter",
          "reporter",
          "questioner",
          "caller",
          "lawyer",
          "attorney",
          "agent");

  /** From which prominence on "the company" may take up a body. */
  private static final double BODY_IN_MIND = 0.3;

  /** How far back "an official" is still the one whom "the official" takes up. */
  private static final int FEW_SENTENCES = 3;

  private final Narrative narrative;
  private final Referents referents;
  private final Phrases phrases;
  private final Map<Referent, List<Role>> roles;
  private final RoleHolders holders;
  private final NamesBehindRoles behind;
  private final NamedBelow below;
  private final BodyDescriptions bodies;

  Descriptions(Narrative narrative, Referents referents, Map<Referent, List<Role>> roles) {
    this.narrative = narrative;
    this.referents = referents;
    this.phrases = new Phrases(narrative);
    this.roles = roles;
    this.behind = new NamesBehindRoles(narrative, referents);
    this.holders = new RoleHolders(narrative, referents, roles);
    this.bodies = new BodyDescriptions(narrative);
    this.below = new NamedBelow(narrative, referents, holders);
  }

  /**
   * The one meant.
   *
   * @param phrase the description
   * @param brief whether it has no complement, which would tell a stranger from somebody named
   * @param at its head
   */
  Optional<Referent> meant(Span phrase, boolean brief, Narrative.At at) {
    Token head = narrative.token(at);
    boolean byAge = isAge(at);
    boolean aged = byAge || AGED.matcher(narrative.text(phrase)).lookingAt();
    boolean role = isPerson(head) || (aged && !head.tag().endsWith("S"));
    Optional<Referent> apposed =
        role ? behind.find(at).or(() -> behind.body(at)) : behind.afterOne(at);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (!phrases.isDefinite(phrase) && !isBareRole(phrase, head)) {
      return below.find(phrase, at);
    }
    if (role && Anonymity.isWished(narrative.sentence(at.sentence()), at.token())) {
      return Optional.empty();
    }
    if (role) {
      Optional<Referent> accused =
          Accused.isNoun(head.lemma()) ? Accused.find(narrative, referents, at) : Optional.empty();
      if (accused.isPresent()) {
        return accused;
      }
      Optional<Narrative.At> unnamed = somebodyUnnamed(head, at);
      if (unnamed.isPresent()) {
        return holders
            .holder(phrase, at, RoleHolders.IN_FULL)
            .filter(holder -> holder.isNamedBetween(unnamed.get(), at));
      }
      if (SourceNouns.kind(head.lemma()) == Speaker.Kind.ANONYMOUS) {
        return Optional.empty();
      }
      double lead = aged || Epithets.referBack(head) ? 1 : CLEAR_LEAD;
      return holders
          .holder(phrase, at, 1)
          .or(() -> brief || byAge ? foremost(head, at, lead) : Optional.empty());
    }
    boolean body = SourceNouns.kind(head.text()) == Speaker.Kind.ORGANIZATION;
    return body && brief ? body(head.text().toLowerCase(Locale.ROOT), at) : Optional.empty();
  }

  /** Whether a token is the "year" of "the 61-year-old" that no noun follows. */
  private boolean isAge(Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    int old = at.token() + 2;
    return old < tokens.size()
        && narrative.token(at).text().equals("year")
        && tokens.get(old).text().equals("old")
        && !(old + 1 < tokens.size() && tokens.get(old + 1).isNoun());
  }

  /** The person whose role has the initials that stand at a place, if they are such. */
  Optional<Referent> ofInitials(Narrative.At at) {
    String word = narrative.token(at).text();
    return RoleHolders.mayBeInitials(word) ? holders.ofInitials(word, at) : Optional.empty();
  }

  /** "Counsel told the jury": a role that needs no article. */
  private boolean isBareRole(Span phrase, Token head) {
    return phrase.equals(head.span()) && head.text().equalsIgnoreCase("counsel");
  }

  /**
   * A role in the singular, an age or a nationality: "the senator", "the 34-year-old", "the
   * Brazilian".
   */
  private static boolean isPerson(Token head) {
    if (head.tag().endsWith("S")) {
      return false;
    }
    return SourceNouns.isRole(head.text())
        || Epithets.referBack(head)
        || (Honorifics.isOffice(head.text())
            && head.text().equals(head.text().toUpperCase(Locale.ROOT)));
  }

  /**
   * The organisation that "the department" or "the company" means: one with that word in its name,
   * or the one most in mind.
   */
  private Optional<Referent> body(String noun, Narrative.At at) {
    double clock = narrative.clock(at.sentence());
    return referents.all().stream()
        .filter(r -> r.type() == Token.Name.ORGANIZATION && r.salience(at, clock) > BODY_IN_MIND)
        .filter(
            r ->
                BodyNouns.is(noun)
                    || r.name().toLowerCase(Locale.ROOT).contains(noun)
                    || bodies.of(r).contains(noun))
        .max(Comparator.comparingDouble(r -> r.salience(at, clock)));
  }

  /** Where the article spoke of "an official" just before, so that "the official" is the same. */
  private Optional<Narrative.At> somebodyUnnamed(Token noun, Narrative.At at) {
    for (int s = at.sentence(); s >= Math.max(0, at.sentence() - FEW_SENTENCES); s--) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int i = (s == at.sentence() ? at.token() : tokens.size()) - 1; i > 0; i--) {
        Narrative.At other = new Narrative.At(s, i);
        boolean same =
            tokens.get(i).tag().equals("NN")
                && tokens.get(i).lemma().equals(noun.lemma().replaceFirst("^ex-", ""));
        if (same
            && (narrative.isSubject(other)
                || narrative.isSpeaking(other)
                || isBehindVerbOfSpeech(other))
            && phrases.isIndefinite(phrases.nounPhrase(other))
            && behind.find(other).isEmpty()) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /** "Said one official": the parser may miss the subject behind a quotation. */
  private boolean isBehindVerbOfSpeech(Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    Span phrase = phrases.nounPhrase(at);
    int verb = at.token() - 1;
    while (verb >= 0 && phrase.contains(tokens.get(verb).span())) {
      verb--;
    }
    return verb >= 0 && CueWords.isReporting(tokens.get(verb));
  }

  /**
   * The person who is far more in mind than any other, whom the press likes to call by a role not
   * given before.
   */
  private Optional<Referent> foremost(Token noun, Narrative.At at, double lead) {
    Gender gender = GenderedWords.gender(noun.lemma());
    List<Referent> people =
        referents.all().stream()
            .filter(r -> r.isPerson() && !Names.isHandle(r.name()))
            .filter(
                r ->
                    gender == Gender.UNKNOWN
                        || r.gender() == Gender.UNKNOWN
                        || r.gender() == gender)
            .sorted(
                Comparator.comparingDouble(
                        (Referent r) -> r.salience(at, narrative.clock(at.sentence())))
                    .reversed())
            .limit(2)
            .toList();
    double enough = !people.isEmpty() && isIntroducedHere(people.get(0), noun, at) ? 1 : lead;
    boolean clear =
        !people.isEmpty()
            && people.get(0).salience(at, narrative.clock(at.sentence())) > 0.7
            && (people.size() == 1
                || people.get(0).salience(at, narrative.clock(at.sentence()))
                    > enough * people.get(1).salience(at, narrative.clock(at.sentence())));
    return clear ? Optional.of(people.get(0)) : Optional.empty();
  }

  /**
   * "Bapu Shinde stood knee-deep in his crop. … the farmer said": whether nobody else is named in
   * the paragraph up to there, and no other role of that person is known. Those who speak for
   * others are others.
   */
  private boolean isIntroducedHere(Referent person, Token noun, Narrative.At at) {
    int paragraph = narrative.paragraph(at.sentence());
    List<Referent> here =
        referents.all().stream()
            .filter(Referent::isPerson)
            .filter(
                r ->
                    r.occurrences().stream()
                        .anyMatch(name -> narrative.paragraph(name.sentence()) == paragraph))
            .toList();
    return here.equals(List.of(person))
        && roles.getOrDefault(person, List.of()).isEmpty()
        && !speaksForOthers(noun);
  }

  /** Whether the noun is one for whoever speaks for somebody, or with somebody, named. */
  static boolean speaksForOthers(Token noun) {
    return FOR_OTHERS.contains(noun.lemma());
  }
}
