package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;

/**
 * Gathers the roles that an article gives a person at any mention, and chooses the most telling
 * one.
 */
final class RoleChooser {
  private static final int TELLING_WORDS = 9;
  private static final int TOO_LONG = 16;

  private final Article article;
  private final RoleFinder finder;

  RoleChooser(Article article, Narrative narrative) {
    this.article = article;
    this.finder = new RoleFinder(narrative);
  }

  /** All roles in text order. */
  List<Role> all(Referent referent) {
    List<Role> roles = new ArrayList<>();
    for (NameOccurrence name : referent.occurrences()) {
      roles.addAll(finder.find(name));
    }
    return roles;
  }

  /** The fullest role that is still brief; the earlier of equally full ones. */
  static Optional<Role> best(List<Role> roles) {
    return roles.stream()
        .filter(role -> words(role) <= TOO_LONG)
        .max(Comparator.comparingInt(role -> Math.min(TELLING_WORDS, words(role))));
  }

  private static int words(Role role) {
    return role.title().split(" ", -1).length;
  }

  /** What the words that describe somebody unnamed say of role and affiliation. */
  Optional<Role> ofPhrase(Span phrase) {
    return finder.ofPhrase(phrase);
  }

  /** The party and place in brackets behind one of the mentions. */
  Optional<String> party(Referent referent) {
    return referent.occurrences().stream()
        .flatMap(name -> Affiliations.party(name, article.text()).stream())
        .findFirst();
  }
}
