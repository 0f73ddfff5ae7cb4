package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Finds an office with all that it is of, where a sentence opens with it: "Leader of the Opposition
 * in the Senate Ann Lee said".
 */
final class OpeningOffices {
  private OpeningOffices() {}

  /** The office whose last word is given, if it has more than one complement. */
  static Optional<TokenRange> endingAt(int sentence, List<Token> tokens, int last) {
    int head = 0;
    while (head < last
        && !tokens.get(head).tag().equals("IN")
        && Modifiers.isModifier(tokens, head)) {
      head++;
    }
    boolean office =
        head > 0
            && head < last
            && tokens.get(head).tag().equals("IN")
            && RoleWords.isRole(tokens.get(head - 1))
            && !RoleWords.isPluralRole(tokens.get(head - 1));
    if (!office || !tokens.get(last).isNoun()) {
      return Optional.empty();
    }
    int links = 0;
    for (int i = head; i <= last; i++) {
      boolean link = RoleWords.isLink(tokens, i);
      links += link ? 1 : 0;
      if (!(link || tokens.get(i).isProperNoun() || Modifiers.isModifier(tokens, i))
          || tokens.get(i).name() == Token.Name.PERSON) {
        return Optional.empty();
      }
    }
    return links > 1 ? Optional.of(new TokenRange(sentence, 0, last)) : Optional.empty();
  }
}
