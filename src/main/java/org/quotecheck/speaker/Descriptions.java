package org.quotecheck.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * Finds whom a description means that has been named elsewhere: "the senator", "the department",
 * "its spokesman, Ned Price".
 */
final class Descriptions {
  /** Nouns for a body that its name need not hold. */
  private static final Set<String> ANY_BODY =
      Set.of(
          "agency",
          "airline",
          "automaker",
          "bank",
          "brewer",
          "broadcaster",
          "carmaker",
          "carrier",
          "charity",
          "chipmaker",
          "company",
          "developer",
          "firm",
          "insurer",
          "lender",
          "manufacturer",
          "newspaper",
          "nonprofit",
          "operator",
          "organisation",
          "organization",
          "retailer",
          "startup",
          "start-up",
          "supplier",
          "watchdog");

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
          "lawmaker",
          "rep.",
          "general",
          "gen.",
          "professor",
          "prof.");

  /**
   * How far the most prominent person must be ahead of the next one to be meant by a role that was
   * not given before.
   */
  private static final double CLEAR_LEAD = 2;

  /** Words of a title between a comma and the name that it belongs to. */
  private static final int LONGEST_TITLE = 5;

  private final Narrative narrative;
  private final Referents referents;
  private final Phrases phrases;
  private final Map<Referent, List<Role>> roles;

  Descriptions(Narrative narrative, Referents referents, Map<Referent, List<Role>> roles) {
    this.narrative = narrative;
    this.referents = referents;
    this.phrases = new Phrases(narrative);
    this.roles = roles;
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
    boolean role = isPerson(head);
    Optional<Referent> apposed = role ? apposed(at) : Optional.empty();
    if (apposed.isPresent() || !phrases.isDefinite(phrase)) {
      return apposed;
    }
    if (role) {
      double lead = Epithets.referBack(head) ? 1 : CLEAR_LEAD;
      return holder(head, at).or(() -> brief ? foremost(head, at, lead) : Optional.empty());
    }
    boolean body = SourceNouns.kind(head.text()) == Speaker.Kind.ORGANIZATION;
    return body && brief ? body(head.text().toLowerCase(Locale.ROOT), at) : Optional.empty();
  }

  /**
   * A role in the singular, an age or a nationality: "the senator", "the 34-year-old", "the
   * Brazilian".
   */
  private static boolean isPerson(Token head) {
    if (head.tag().endsWith("S")) {
      return false;
    }
    return SourceNouns.isRole(head.text()) || Epithets.referBack(head);
  }

  /**
   * The organisation that "the department" or "the company" means: one with that word in its name,
   * or the one most in mind.
   */
  private Optional<Referent> body(String noun, Narrative.At at) {
    double clock = narrative.clock(at.sentence());
    return referents.all().stream()
        .filter(r -> !r.isPerson() && r.salience(at, clock) > 0.3)
        .filter(r -> ANY_BODY.contains(noun) || r.name().toLowerCase(Locale.ROOT).contains(noun))
        .filter(r -> r.type() == Token.Name.ORGANIZATION)
        .max(Comparator.comparingDouble(r -> r.salience(at, clock)));
  }

  /**
   * The name behind a role: "said the department's spokesman, Ned Price", "her co-author Lars-Erik
   * Holm", "her opponent, Republican state Rep. Carl Benning".
   */
  private Optional<Referent> apposed(Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    int i = at.token() + 1;
    boolean comma = i < tokens.size() && tokens.get(i).text().equals(",");
    i += comma ? 1 : 0;
    Optional<Referent> hung = hungOn(at);
    if (hung.isPresent()) {
      return hung;
    }
    for (int skipped = 0; i < tokens.size() && skipped <= LONGEST_TITLE; skipped++, i++) {
      Optional<Referent> named =
          referents.beginningAt(tokens.get(i).span().begin()).filter(Referent::isPerson);
      if (named.isPresent()) {
        return named;
      }
      Token token = tokens.get(i);
      boolean title =
          Honorifics.isCourtesy(token.text())
              || RoleWords.isRole(token)
              || (comma && token.isProperNoun())
              || (comma && token.tag().startsWith("JJ"))
              || (comma && RoleWords.mayPrecedeRole(tokens, i));
      if (!title) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The name that the parse takes for another word for the role, behind what the role is of: "the
   * Minister of Energy, Ann Roe, said".
   */
  private Optional<Referent> hungOn(Narrative.At at) {
    Sentence sentence = narrative.sentence(at.sentence());
    for (int i = at.token() + 1; i < sentence.tokens().size(); i++) {
      if (sentence.heads().get(i) == at.token() && sentence.relations().get(i).equals("appos")) {
        return referents.named(sentence.tokens().get(i).span()).filter(Referent::isPerson);
      }
    }
    return Optional.empty();
  }

  /**
   * The person who is far more in mind than any other, whom the press likes to call by a role not
   * given before.
   */
  private Optional<Referent> foremost(Token noun, Narrative.At at, double lead) {
    Gender gender = Gender.ofWord(noun.lemma());
    List<Referent> people =
        referents.all().stream()
            .filter(Referent::isPerson)
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
        && !noun.text().startsWith("spokes");
  }

  /** The person most spoken of whose role is this noun. */
  private Optional<Referent> holder(Token noun, Narrative.At at) {
    String word = noun.lemma().toLowerCase(Locale.ROOT);
    Gender gender = Gender.ofWord(word);
    return referents.all().stream()
        .filter(Referent::isPerson)
        .filter(r -> r.salience(at, narrative.clock(at.sentence())) > 0)
        .filter(
            r -> gender == Gender.UNKNOWN || r.gender() == Gender.UNKNOWN || r.gender() == gender)
        .filter(
            r ->
                roles.getOrDefault(r, List.of()).stream()
                    .anyMatch(role -> fits(role.title(), word)))
        .max(Comparator.comparingDouble(r -> r.salience(at, narrative.clock(at.sentence()))));
  }

  private static boolean fits(String title, String noun) {
    String lower = " " + title.toLowerCase(Locale.ROOT) + " ";
    String shortForm = SHORT_FORMS.get(noun);
    return lower.contains(" " + noun + " ")
        || (shortForm != null && lower.contains(" " + shortForm + " "));
  }
}
