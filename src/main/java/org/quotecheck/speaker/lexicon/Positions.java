package org.quotecheck.speaker.lexicon;

import java.util.List;
import java.util.Set;
import org.quotecheck.nlp.Token;

/** The nouns in two halves for a player's place in the field: "left-back", "scrum-half". */
final class Positions {
  private static final Set<String> PLACES =
      Set.of("center", "centre", "fly", "full", "left", "right", "scrum", "wicket", "wing");

  private static final Set<String> PLAYERS = Set.of("back", "half", "keeper");

  private Positions() {}

  /** Whether the token is the second half of such a noun. */
  static boolean is(List<Token> tokens, int i) {
    return i > 1
        && PLAYERS.contains(tokens.get(i).text())
        && PLACES.contains(tokens.get(i - 2).text())
        && RoleWords.isInsideWord(tokens, i);
  }
}
