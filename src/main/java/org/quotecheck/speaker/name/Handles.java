package org.quotecheck.speaker.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.lexicon.Platforms;

/**
 * Gives a handle the name of whoever bears it, where the article tells: "Ann Roe, who goes by
 * &#64;roeboat", "Ann Roe (&#64;roeboat)".
 */
final class Handles {
  /** All that may stand between a name and its bearer's handle. */
  private static final Set<String> BETWEEN =
      Set.of(
          ",",
          "(",
          "-LRB-",
          "who",
          "whose",
          "goes",
          "posts",
          "tweets",
          "writes",
          "known",
          "by",
          "as",
          "under",
          "the",
          "handle",
          "username",
          "name",
          "account",
          "is",
          "online",
          "on");

  private final Narrative narrative;
  private final Map<String, NameOccurrence> bearers = new HashMap<>();

  private Handles(Narrative narrative, List<NameOccurrence> names) {
    this.narrative = narrative;
    for (int i = 1; i < names.size(); i++) {
      NameOccurrence handle = names.get(i);
      NameOccurrence name = names.get(i - 1);
      if (isHandle(handle) && name.isFullName() && isTold(name, handle)) {
        bearers.putIfAbsent(handle.surname(), name);
      }
    }
  }

  /**
   * The names with the bearers' in place of the handles'.
   *
   * @param names in text order
   */
  static List<NameOccurrence> resolve(Narrative narrative, List<NameOccurrence> names) {
    Handles handles = new Handles(narrative, names);
    return names.stream().map(handles::resolve).toList();
  }

  private NameOccurrence resolve(NameOccurrence name) {
    NameOccurrence bearer = isHandle(name) ? bearers.get(name.surname()) : null;
    return bearer == null
        ? name
        : new NameOccurrence(
            name.sentence(),
            name.first(),
            name.last(),
            name.span(),
            bearer.words(),
            Token.Name.PERSON,
            "");
  }

  private static boolean isHandle(NameOccurrence name) {
    return name.words().size() == 1 && Names.isHandle(name.surname());
  }

  private boolean isTold(NameOccurrence name, NameOccurrence handle) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    return name.sentence() == handle.sentence()
        && name.last() < handle.first() - 1
        && tokens.subList(name.last() + 1, handle.first()).stream()
            .allMatch(token -> BETWEEN.contains(token.text()) || Platforms.is(token.text()));
  }
}
