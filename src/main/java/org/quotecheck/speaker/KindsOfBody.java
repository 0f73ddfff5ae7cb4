package org.quotecheck.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Token;

/** Finds what kind of body bears a name: "the housing charity Shelter", "trade union Unite". */
final class KindsOfBody {
  /** Are of many bodies: "the celebrity press". */
  private static final Set<String> OF_MANY = Set.of("press", "media");

  private KindsOfBody() {}

  /** "Operator Fastnet Ferries", "the insurer Acme". */
  private static boolean isDoer(Token token) {
    return token.isNoun() && Descriptions.ANY_BODY.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** The words for it before the name. */
  static Optional<Appositions.Words> before(NameOccurrence name, List<Token> tokens) {
    int last = name.first() - 1;
    if (last < 0
        || !(RoleWords.isBody(tokens.get(last)) || isDoer(tokens.get(last)))
        || OF_MANY.contains(tokens.get(last).text())
        || tokens.get(last).tag().endsWith("S")) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && Modifiers.isModifier(tokens, first - 1)) {
      first--;
    }
    while (first < last
        && (!RoleWords.startsPhrase(tokens.get(first)) || Titles.isCounting(tokens, first))) {
      first++;
    }
    return Optional.of(new Appositions.Words(name.sentence(), first, last));
  }
}
