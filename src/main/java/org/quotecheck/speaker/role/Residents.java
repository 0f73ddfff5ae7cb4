package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;

/** Finds the street that somebody lives in: "Ann Lee, 71, of Orchard Rise, said". */
final class Residents {
  private static final String OPENING = "resident of ";

  private static final Set<String> LIVING = Set.of("of", "from");

  private static final Pattern STREET =
      Pattern.compile(
          "Avenue|Close|Crescent|Drive|Estate|Gardens|Grove|Lane|Mews|Place|Rise|Road|Row|Square"
              + "|Street|Terrace|Walk|Way");

  private static final Pattern ADDRESS = Pattern.compile(OPENING + "\\p{Lu}.* (?:" + STREET + ")");

  private final Narrative narrative;

  Residents(Narrative narrative) {
    this.narrative = narrative;
  }

  /** Whether a role says no more than where somebody lives. */
  static boolean isAddress(String title) {
    return ADDRESS.matcher(title).matches();
  }

  Optional<Role> find(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int comma = name.last() + 1;
    int of =
        comma < tokens.size() && RoleWords.isPause(tokens.get(comma))
            ? Asides.behindAge(tokens, comma + 1)
            : comma;
    if (of >= tokens.size() || !LIVING.contains(tokens.get(of).text())) {
      return Optional.empty();
    }
    int end = of + 1;
    while (end < tokens.size() && NameFinder.isCapitalised(tokens.get(end))) {
      end++;
    }
    if (end < of + 3 || !STREET.matcher(tokens.get(end - 1).text()).matches()) {
      return Optional.empty();
    }
    String street = narrative.text(narrative.span(name.sentence(), of + 1, end - 1));
    return Optional.of(
        new Role(OPENING + street, null, narrative.span(name.sentence(), of, end - 1)));
  }
}
