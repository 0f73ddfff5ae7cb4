package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.lexicon.Occupations;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;

/** Says what somebody is by whom something was made: "it was produced by Ann Lee". */
final class Makers {
  private static final Set<String> NEITHER = Set.of("not", "never");

  private final Narrative narrative;

  Makers(Narrative narrative) {
    this.narrative = narrative;
  }

  Optional<Role> find(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int by = name.first() - 1;
    if (by < 2 || !tokens.get(by).text().equals("by") || name.words().size() < 2) {
      return Optional.empty();
    }
    Token participle = tokens.get(by - 1);
    boolean passive =
        participle.tag().equals("VBN") && !NEITHER.contains(tokens.get(by - 2).text());
    return Occupations.by(participle.text())
        .filter(noun -> passive)
        .map(noun -> new Role(noun, null, participle.span()));
  }
}
