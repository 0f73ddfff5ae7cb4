package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.BodyNouns;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.TokenRange;

/** Finds what kind of body bears a name: "the housing charity Shelter", "trade union Unite". */
final class KindsOfBody {
  /** Are of many bodies: "the celebrity press". */
  private static final Set<String> OF_MANY = Set.of("press", "media");

  private KindsOfBody() {}

  /** "Operator Fastnet Ferries", "the insurer Acme". */
  private static boolean isDoer(Token token) {
    return token.isNoun() && BodyNouns.is(token.text().toLowerCase(Locale.ROOT));
  }

  /** The words for it before the name. */
  static Optional<TokenRange> before(NameOccurrence name, List<Token> tokens) {
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
    return Optional.of(new TokenRange(name.sentence(), first, last));
  }
}
