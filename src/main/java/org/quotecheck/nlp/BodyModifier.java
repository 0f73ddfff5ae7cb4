package org.quotecheck.nlp;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * The whole name of a body before a noun that it tells more of: "a Department of Health spokesman".
 * The parser hangs one of its words on the noun and the others on that one.
 */
public final class BodyModifier {
  private BodyModifier() {}

  /**
   * Whether the word before an index is one of such a name.
   *
   * @param token the tokens of a sentence by their index
   * @param head the index of each token's head, -1 for none
   * @param first index, above 0, from which on the words are known to belong to the noun
   * @param noun index of the noun
   */
  public static boolean isBefore(
      IntFunction<Token> token, IntUnaryOperator head, int first, int noun) {
    boolean body =
        token.apply(noun).name() == Token.Name.NONE
            && token.apply(first - 1).name() == Token.Name.ORGANIZATION;
    if (!body) {
      return false;
    }
    if (token.apply(first).name() == Token.Name.ORGANIZATION) {
      return true;
    }
    for (int i = first - 1; i >= 0 && token.apply(i).name() == Token.Name.ORGANIZATION; i--) {
      if (head.applyAsInt(i) >= first && head.applyAsInt(i) <= noun) {
        return true;
      }
    }
    return false;
  }
}
