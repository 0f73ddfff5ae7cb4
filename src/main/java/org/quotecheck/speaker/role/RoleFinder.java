package org.quotecheck.speaker.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.lexicon.GluedWords;
import org.quotecheck.speaker.lexicon.Kin;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;
import org.quotecheck.speaker.referent.Referent;

/**
 * Finds what the article says a person is at one mention of the name: the words before it, behind
 * it, and in brackets.
 */
final class RoleFinder {
  /** In words. */
  private static final int SHORT_TITLE = 3;

  private final Narrative narrative;
  private final Affiliations affiliations;
  private final Appositions appositions;
  private final FrontedDescriptions fronted;
  private final Titles titles;
  private final TitlesBeforeComma titlesBeforeComma;
  private final SharedTitles sharedTitles;
  private final Advocates advocates;
  private final BodyBeside bodyBeside;
  private final Workplaces workplaces;
  private final BodyOfTheirKind bodyOfTheirKind;
  private final Predications predications;
  private final Residents residents;
  private final Makers makers;

  RoleFinder(Narrative narrative) {
    this.narrative = narrative;
    this.affiliations = new Affiliations(narrative);
    this.appositions = new Appositions(narrative);
    this.fronted = new FrontedDescriptions(narrative, appositions);
    this.titles = new Titles(narrative);
    this.titlesBeforeComma = new TitlesBeforeComma(narrative);
    this.sharedTitles = new SharedTitles(narrative, titles);
    this.advocates = new Advocates(narrative);
    this.bodyBeside = new BodyBeside(narrative);
    this.workplaces = new Workplaces(narrative);
    this.bodyOfTheirKind = new BodyOfTheirKind(narrative, workplaces);
    this.predications = new Predications(narrative, appositions);
    this.residents = new Residents(narrative);
    this.makers = new Makers(narrative);
  }

  /** All roles given at a mention, the most telling construction first. */
  List<Role> find(NameOccurrence name) {
    List<Role> roles = new ArrayList<>();
    if (name.type() != Token.Name.PERSON) {
      appositions.ofBody(name).map(this::role).ifPresent(roles::add);
      KindsOfBody.before(name, narrative.sentence(name.sentence()).tokens())
          .map(this::role)
          .map(role -> new Role(role.title(), null, role.span()))
          .ifPresent(roles::add);
      return roles;
    }
    Optional<Role> behind = appositions.behind(name).map(this::role);
    Optional<Role> before = titles.before(name).map(this::role);
    behind.ifPresent(roles::add);
    before.ifPresent(roles::add);
    if (behind.isPresent() && before.isPresent()) {
      joined(before.get(), behind.get()).ifPresent(roles::add);
    }
    titlesBeforeComma.find(name).map(this::role).ifPresent(roles::add);
    titles.introduced(name).map(this::role).map(RoleFinder::ofOne).ifPresent(roles::add);
    advocates.find(name).map(this::role).ifPresent(roles::add);
    fronted.find(name).map(this::role).ifPresent(roles::add);
    appositions.lettersBehind(name).map(this::role).ifPresent(roles::add);
    if (roles.isEmpty()) {
      sharedTitles.find(name).map(this::role).map(RoleFinder::ofOne).ifPresent(roles::add);
    }
    if (roles.isEmpty()) {
      makers.find(name).or(() -> residents.find(name)).ifPresent(roles::add);
    }
    return roles;
  }

  /**
   * "Rear Admiral Ann Lee, head of the delegation": a short title and the description behind the
   * name, together.
   */
  private static Optional<Role> joined(Role before, Role behind) {
    String[] title = before.title().split(" ", -1);
    boolean fits =
        title.length <= SHORT_TITLE
            && !Kin.is(title[title.length - 1])
            && !Predications.isClause(behind.title());
    if (!fits) {
      return Optional.empty();
    }
    @Nullable String body =
        behind.affiliation() == null ? before.affiliation() : behind.affiliation();
    return Optional.of(new Role(before.title() + ", " + behind.title(), body, behind.span()));
  }

  private static Role ofOne(Role role) {
    return new Role(SharedTitles.singular(role.title()), role.affiliation(), role.span());
  }

  /** What several people named side by side are said to be. */
  Optional<Role> ofSeveral(NameOccurrence name) {
    return sharedTitles.find(name).map(this::role);
  }

  /** What is said of the subject of a verb, name or pronoun. */
  Optional<Role> ofSubject(Narrative.At subject) {
    return predications.of(subject).or(() -> fronted.find(subject)).map(this::role);
  }

  /** The roles of somebody unnamed whom the article begins with. */
  List<Role> ofLead(Referent person) {
    return new Leads(narrative, appositions).find(person).stream().map(this::role).toList();
  }

  /** The body or place that stands right at the name: "Jonah Goldberg of the National Review". */
  Optional<String> beside(NameOccurrence name) {
    return bodyBeside.find(name);
  }

  /** The role in the words that describe somebody unnamed, articles left out. */
  Optional<Role> ofPhrase(Span phrase) {
    Optional<Narrative.At> at = narrative.find(phrase);
    return OneOfThem.isMeant(narrative.text(phrase))
        ? at.flatMap(new OneOfThem(narrative)::find).map(this::ofKind)
        : at.map(head -> ofPhrase(phrase, head));
  }

  private Role ofKind(Narrative.At at) {
    Role kind = ofPhrase(new Phrases(narrative).nounPhrase(at), at);
    return narrative.token(at).tag().equals("NNS") ? ofOne(kind) : kind;
  }

  private Role ofPhrase(Span phrase, Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    int first = at.token();
    while (first > 0 && tokens.get(first - 1).span().begin() >= phrase.begin()) {
      first--;
    }
    while (first < at.token()
        && (RoleWords.isOpening(tokens.get(first))
            || tokens.get(first).text().equalsIgnoreCase("one"))
        && !tokens.get(first + 1).tag().equals("HYPH")) {
      first++;
    }
    return role(new TokenRange(at.sentence(), first, at.token()));
  }

  /** "61-year-old farmer": how old somebody is belongs to no role. */
  private static int behindAge(List<Token> tokens, TokenRange words) {
    int behind = words.first() + 5;
    boolean age =
        behind <= words.last()
            && tokens.get(words.first()).tag().equals("CD")
            && tokens.get(words.first() + 2).lemma().equals("year")
            && tokens.get(behind - 1).text().equals("old");
    return age ? behind : words.first();
  }

  /** "A cooper from Hull": where somebody comes from belongs to no role. */
  private static int beforeHome(List<Token> tokens, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      boolean article = tokens.get(i + 1).tag().equals("DT") && i + 2 < tokens.size();
      Token place = tokens.get(article ? i + 2 : i + 1);
      if (Affiliations.isHome(tokens, i)
          && place.isProperNoun()
          && place.name() != Token.Name.ORGANIZATION) {
        return i - 1;
      }
    }
    return last;
  }

  private Role role(TokenRange words) {
    int sentence = words.sentence();
    List<Token> tokens = narrative.sentence(sentence).tokens();
    int first = behindAge(tokens, words);
    Span whole = narrative.span(sentence, first, beforeHome(tokens, first, words.last()));
    int seam = GluedWords.seam(tokens.get(first).text());
    Span span = new Span(whole.begin() + seam, whole.end());
    Optional<String> body =
        Optional.ofNullable(affiliations.find(sentence, words.first(), words.last()))
            .or(() -> workplaces.find(words))
            .or(() -> bodyOfTheirKind.find(words));
    return new Role(narrative.text(span), body.orElse(null), span);
  }
}
