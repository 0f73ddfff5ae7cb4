package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.nlp.Token;

/**
 * Finds the words for somebody without a name whom the article begins with, to be named further
 * down: "Former chairman calls for a plan" in the headline, "A former chairman of the party says"
 * in the first sentence.
 */
final class Leads {
  private final Narrative narrative;
  private final Appositions appositions;

  Leads(Narrative narrative, Appositions appositions) {
    this.narrative = narrative;
    this.appositions = appositions;
  }

  /** What is said of the subject of the headline and of the sentences right below it. */
  List<Appositions.Words> find() {
    List<Appositions.Words> found = new ArrayList<>();
    for (int s = 0; s < narrative.size() && narrative.paragraph(s) <= 1; s++) {
      ofSubjectWithoutName(s).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Appositions.Words> ofSubjectWithoutName(int number) {
    List<Token> tokens = narrative.sentence(number).tokens();
    int end = 0;
    while (end < tokens.size() && !isPredicate(tokens.get(end))) {
      if (tokens.get(end).name() == Token.Name.PERSON || Narrative.isStandIn(tokens.get(end))) {
        return Optional.empty();
      }
      end++;
    }
    if (end == 0 || end == tokens.size() || RoleWords.isPluralRole(tokens.get(end - 1))) {
      return Optional.empty();
    }
    String first = tokens.get(0).text().toLowerCase(Locale.ROOT);
    boolean definite = first.equals("the") || tokens.get(0).tag().equals("PRP$");
    return definite
        ? Optional.empty()
        : appositions
            .at(number, tokens.subList(0, end), 0)
            .filter(words -> tellsOfPerson(tokens.subList(words.first(), words.last() + 1)));
  }

  /** "A storm hit the coast": nobody is a storm. */
  private static boolean tellsOfPerson(List<Token> words) {
    return words.stream().anyMatch(RoleWords::isRole);
  }

  private static boolean isPredicate(Token token) {
    return (token.isVerb() && !token.tag().equals("VBN") && !token.tag().equals("VBG"))
        || token.tag().equals("MD")
        || token.text().equals(":");
  }
}
