package org.quotecheck.speaker.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.Kin;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;

/**
 * Gathers the roles that an article gives a person at any mention, and chooses the most telling
 * one.
 */
public final class RoleChooser {
  private static final int TELLING_WORDS = 9;
  private static final int LITTLE = 1;

  /** "The highest-ranking prosecutor in the country", "the world's richest man": praise. */
  private static final Pattern SUPERLATIVE =
      Pattern.compile(
          "(?i)(?:\\S+['’]s )?(?:high|low|larg|bigg|rich|wealthi|long|old|young|great|strong|fast"
              + "|fin|tall|small|smart|tough|fierc|hott|bright|loud)est(?:-\\p{L}+)? .*");

  /** Whoever stands for an office is quoted as that, whatever else they have been. */
  private static final Pattern CANDIDACY =
      Pattern.compile("(?i)\\b(?:candidate|nominee|front-?runner|contender)\\b");

  private static final int OF_CANDIDACY = 3;

  /** What somebody was counts as one word, however long: any description of today says more. */
  private static final Pattern FORMER =
      Pattern.compile("(?i)^(?:former|formerly|ex-\\p{L}+|one-?time|retired|then)\\b");

  private static final int TOO_LONG = 16;
  private static final Set<String> RELATIONS =
      Set.of(
          "opponent", "rival", "colleague", "critic", "ally", "friend", "supporter", "challenger");

  private static final Set<String> BARE =
      Set.of("opponent", "rival", "ally", "challenger", "former", "vice");

  private final Article article;
  private final RoleFinder finder;

  /** Of one article. */
  public RoleChooser(Article article, Narrative narrative) {
    this.article = article;
    this.finder = new RoleFinder(narrative);
  }

  /** All roles in text order. */
  public List<Role> all(Referent referent) {
    List<Role> roles = new ArrayList<>();
    for (NameOccurrence name : referent.occurrences()) {
      roles.addAll(finder.find(name));
    }
    // "Smith was the star of the evening" says less than what stands at the name itself.
    if (isPoor(roles)) {
      for (NameOccurrence name : referent.occurrences()) {
        if (referent.isPerson()) {
          finder.ofSubject(new Narrative.At(name.sentence(), name.last())).ifPresent(roles::add);
        }
      }
    }
    return roles;
  }

  /** What is said of the subject of a verb. */
  public Optional<Role> ofSubject(Narrative.At subject) {
    return finder.ofSubject(subject);
  }

  /** The role of a person whom the article begins with without the name. */
  public Optional<Role> ofLead(Referent person) {
    return best(finder.ofLead(person));
  }

  /** Whether none of the roles is an office, a job or a description that tells as much. */
  public static boolean isPoor(List<Role> roles) {
    return roles.stream().allMatch(role -> telling(role) <= LITTLE);
  }

  /** The fullest role of today that is still brief; the earlier of equally full ones. */
  public static Optional<Role> best(List<Role> roles) {
    return roles.stream()
        .filter(role -> words(role) <= TOO_LONG && !isBareRelation(role) && !isAge(role))
        .max(
            Comparator.comparingInt(RoleChooser::telling)
                // What somebody is to somebody else says less than what they were themselves.
                .thenComparing(role -> !Kin.is(role.title()))
                .thenComparing(role -> !isFormer(role))
                .thenComparingInt(role -> isFormer(role) ? words(role) : 0));
  }

  /** A clause, "who runs the centre", is taken only where no title or description is given. */
  private static int telling(Role role) {
    if (Predications.isClause(role.title())) {
      return 0;
    }
    boolean former = isFormer(role);
    boolean little =
        isRelation(role)
            || isFamily(role.title())
            || role.title().startsWith("one of ")
            || SUPERLATIVE.matcher(role.title()).matches()
            || Residents.isAddress(role.title())
            || isStyle(role.title());
    int candidacy = CANDIDACY.matcher(role.title()).find() ? OF_CANDIDACY : 0;
    return little ? LITTLE : Math.min(former ? 1 : TELLING_WORDS, words(role)) + candidacy + LITTLE;
  }

  /** "Prof", "Rt. Rev.": what somebody is called. */
  private static boolean isStyle(String title) {
    return Stream.of(title.split(" ", -1))
        .allMatch(word -> Honorifics.isStyle(word) || Honorifics.isClergy(word));
  }

  /** "Her son", "the bishop's husband"; a neighbour saw what happened, as no relative need have. */
  private static boolean isFamily(String title) {
    String noun = title.replaceFirst(" (?:of|from|in) .*", "");
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    return Kin.is(last) && !Kin.isNeighbour(last);
  }

  private static boolean isFormer(Role role) {
    return FORMER.matcher(role.title()).find();
  }

  /** "McCrory's opponent in the election": says less of somebody than any office does. */
  private static boolean isRelation(Role role) {
    for (String word : role.title().toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (RELATIONS.contains(word)) {
        return true;
      }
      if (word.equals("of") || word.equals("in") || word.equals("for")) {
        return false;
      }
    }
    return false;
  }

  /** "Rival", of nobody knows whom, tells nothing. */
  private static boolean isBareRelation(Role role) {
    return BARE.contains(role.title().toLowerCase(Locale.ROOT));
  }

  /** "The 44-year-old" tells nothing of what somebody is. */
  private static boolean isAge(Role role) {
    return role.title().matches("(?i)\\d{1,3}-year-old");
  }

  private static int words(Role role) {
    return role.title().split(" ", -1).length;
  }

  /** What the words that describe somebody unnamed say of role and affiliation. */
  public Optional<Role> ofPhrase(Span phrase) {
    return finder.ofPhrase(phrase);
  }

  /** The body or place that stands right at the name, at the first mention that has one. */
  public Optional<String> beside(Referent referent) {
    return referent.occurrences().stream()
        .flatMap(name -> finder.beside(name).stream())
        .findFirst();
  }

  /**
   * What people whom the article names side by side are together: "both residents of the street".
   */
  public Optional<Role> ofSeveral(List<Referent> people) {
    return people.stream()
        .filter(Referent::isPerson)
        .flatMap(person -> person.occurrences().stream())
        .flatMap(name -> finder.ofSeveral(name).stream())
        .findFirst();
  }

  /** The party and place in brackets behind one of the mentions. */
  public Optional<String> party(Referent referent) {
    return referent.occurrences().stream()
        .flatMap(name -> Affiliations.party(name, article.text()).stream())
        .findFirst();
  }
}
