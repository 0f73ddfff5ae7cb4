package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Finds for whom somebody speaks in court, which reports of trials say by a participle: "Hugh Dale,
 * prosecuting, told the jury", "Mitigating, Ann Lee said", "Bo Cole, for the defence, said".
 */
final class Advocates {
  private static final Set<String> PARTICIPLES =
      Set.of("prosecuting", "defending", "mitigating", "representing");

  private static final Set<String> SIDES =
      Set.of(
          "prosecution",
          "defence",
          "defense",
          "crown",
          "claimant",
          "claimants",
          "plaintiff",
          "plaintiffs",
          "state",
          "respondent",
          "appellant",
          "petitioner",
          "government");

  private final Narrative narrative;

  Advocates(Narrative narrative) {
    this.narrative = narrative;
  }

  Optional<TokenRange> find(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int comma = name.last() + 1;
    if (comma + 1 < tokens.size() && RoleWords.isPause(tokens.get(comma))) {
      Optional<TokenRange> behind = at(name.sentence(), tokens, comma + 1, tokens.size());
      if (behind.isPresent()) {
        return behind;
      }
    }
    int before = name.first() - 1;
    while (before > 0 && NameFinder.isTitleWord(tokens.get(before).text())) {
      before--;
    }
    return before > 0 && tokens.get(before).text().equals(",")
        ? at(name.sentence(), tokens, 0, before)
            .filter(words -> words.last() + 1 == comma(words, tokens))
        : Optional.empty();
  }

  private static int comma(TokenRange words, List<Token> tokens) {
    return RoleWords.isPause(tokens.get(words.last() + 1)) ? words.last() + 1 : -1;
  }

  private static Optional<TokenRange> at(int sentence, List<Token> tokens, int begin, int limit) {
    String word = tokens.get(begin).text().toLowerCase(Locale.ROOT);
    int end = ClauseBehind.end(tokens.subList(0, limit), begin + 1);
    boolean participle = PARTICIPLES.contains(word);
    boolean side =
        word.equals("for") && end > begin + 1 && SIDES.contains(tokens.get(end - 1).text());
    return participle || side
        ? Optional.of(new TokenRange(sentence, begin, end - 1))
        : Optional.empty();
  }
}
