package org.quotecheck.speaker.lexicon;

import java.util.List;
import java.util.Set;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/** Tells that somebody is not to be named: "the landlord, who did not want to be identified". */
public final class Anonymity {
  private static final Set<String> NAMING = Set.of("name", "identify", "quote");

  /** Words between who it is and the wish. */
  private static final int NEAR = 12;

  private Anonymity() {}

  /** Whether words behind a noun say so. */
  public static boolean isWished(Sentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    int end = Math.min(tokens.size(), noun + NEAR);
    for (int i = noun + 1; i + 1 < end; i++) {
      boolean not = Set.of("not", "n't", "n’t").contains(tokens.get(i).text());
      if (tokens.get(i).text().equals("anonymity")
          || (not && namingFollows(tokens, i + 1, Math.min(end, i + 6)))) {
        return tokens.get(noun + 1).text().equals(",") || tokens.get(noun + 1).text().equals("who");
      }
    }
    return false;
  }

  private static boolean namingFollows(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> NAMING.contains(token.lemma()));
  }
}
