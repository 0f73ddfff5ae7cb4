package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;

/** Finds descriptions that open a sentence before the name: "A former nurse, Smith has worked". */
final class FrontedDescriptions {
  /** Words before a description that opens a sentence. */
  private static final Set<String> FRONTS = Set.of("as", "now");

  private final Narrative narrative;
  private final Appositions appositions;

  FrontedDescriptions(Narrative narrative, Appositions appositions) {
    this.narrative = narrative;
    this.appositions = appositions;
  }

  /**
   * "A former nurse, Smith has worked"; "As the senior Democrat in the delegation, Scott, 69, has
   * emerged": what opens the sentence, set off by a comma, describes its subject.
   */
  Optional<TokenRange> find(NameOccurrence name) {
    return before(name.sentence(), name.first(), name.last());
  }

  /** "A nurse for 26 years, she ran the ward". */
  Optional<TokenRange> find(Narrative.At pronoun) {
    return narrative.token(pronoun).isPronoun()
        ? before(pronoun.sentence(), pronoun.token(), pronoun.token())
        : Optional.empty();
  }

  private Optional<TokenRange> before(int number, int first, int last) {
    List<Token> tokens = narrative.sentence(number).tokens();
    int comma = first - 1;
    while (comma > 0
        && (Honorifics.isCourtesy(tokens.get(comma).text())
            || Honorifics.isOffice(tokens.get(comma).text()))) {
      comma--;
    }
    int begin = 0;
    while (begin < comma && FRONTS.contains(tokens.get(begin).text().toLowerCase(Locale.ROOT))) {
      begin++;
    }
    if (comma < 2 || !tokens.get(comma).text().equals(",")) {
      return Optional.empty();
    }
    String article = tokens.get(begin).text().toLowerCase(Locale.ROOT);
    boolean describes =
        begin > 0
            ? article.equals("the") || RoleWords.isRole(tokens, begin)
            : Appositions.INDEFINITE.contains(article) && !isAside(tokens, last);
    if (!describes || !leadsToVerb(tokens, last)) {
      return Optional.empty();
    }
    int behind = comma;
    return appositions
        .at(number, tokens.subList(0, comma), begin)
        .filter(
            words ->
                words.last() + 1 == behind || goesOn(tokens.subList(words.last() + 1, behind)));
  }

  /** "A guide who works nights", "a nurse for 26 years". */
  private static boolean goesOn(List<Token> behind) {
    String first = behind.get(0).text();
    return (first.equals("who") || first.equals("for"))
        && behind.stream().noneMatch(RoleWords::isPause);
  }

  private static boolean leadsToVerb(List<Token> tokens, int last) {
    int next = last + 1;
    return next < tokens.size()
        && (tokens.get(next).isVerb()
            || tokens.get(next).tag().equals("MD")
            || RoleWords.isPause(tokens.get(next)));
  }

  /** In "A friend, Smith said, had called" the friend is somebody else. */
  private static boolean isAside(List<Token> tokens, int last) {
    int next = last + 1;
    return next + 1 >= tokens.size() || RoleWords.isPause(tokens.get(next + 1));
  }
}
