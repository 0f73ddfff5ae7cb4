package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Kin;
import org.quotecheck.speaker.lexicon.Occupations;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.TokenRange;

/** Reads the clause behind a name: "Carmel Martin, who heads the centre". */
final class RelativeClauses {
  private static final Set<String> SERVING = Set.of("serve", "work", "act", "volunteer");

  /** "Who was elected mayor". */
  private static final Set<String> CHOSEN =
      Set.of("elected", "re-elected", "appointed", "named", "crowned", "hired");

  /** "Who was brought in as manager", "who was sent to the village as its teacher". */
  private static final Set<String> BROUGHT_IN =
      Set.of(
          "appointed",
          "brought",
          "dispatched",
          "drafted",
          "elected",
          "hired",
          "installed",
          "recruited",
          "re-elected",
          "sent",
          "sworn");

  /** How many tokens behind the participle "as" may stand. */
  private static final int AS_FAR = 6;

  /** Verbs that say what somebody has to do with the matter, where nothing else is said of them. */
  private static final Set<String> TELLING =
      Set.of(
          "attend",
          "back",
          "build",
          "campaign",
          "caucus",
          "cover",
          "create",
          "design",
          "develop",
          "donate",
          "endorse",
          "escape",
          "flee",
          "grow",
          "help",
          "know",
          "live",
          "marry",
          "nominate",
          "organise",
          "organize",
          "patrol",
          "pioneer",
          "produce",
          "raise",
          "research",
          "see",
          "sell",
          "specialise",
          "specialize",
          "star",
          "start",
          "support",
          "survive",
          "train",
          "vote",
          "watch",
          "witness",
          "work",
          "write");

  private static final Set<String> OWNED_THINGS =
      Set.of("house", "home", "firm", "company", "farm", "district");

  /** How many tokens behind "whose" the verb may stand: "whose son Rhys, 14, attends". */
  private static final int OWNED = 7;

  private final Appositions appositions;

  RelativeClauses(Appositions appositions) {
    this.appositions = appositions;
  }

  /**
   * What the clause tells that a pronoun opens.
   *
   * @param name the name that the clause stands behind
   */
  Optional<TokenRange> at(NameOccurrence name, List<Token> tokens, int pronoun) {
    int sentence = name.sentence();
    int verb = ClauseBehind.verb(tokens, pronoun);
    if (verb >= tokens.size()) {
      return Optional.empty();
    }
    Token word = tokens.get(verb);
    if (SERVING.contains(word.lemma())
        && verb + 2 < tokens.size()
        && tokens.get(verb + 1).text().equals("as")) {
      return appositions.at(sentence, tokens, verb + 2);
    }
    Optional<TokenRange> entered = entered(sentence, tokens, verb);
    if (entered.isPresent()) {
      return entered;
    }
    if (Occupations.isTold(word.lemma()) && word.isVerb()) {
      return clause(sentence, tokens, pronoun, verb);
    }
    boolean chosen = CHOSEN.contains(word.text());
    boolean is =
        tokens.subList(pronoun, verb).stream().anyMatch(token -> token.lemma().equals("be"));
    if (verb > pronoun + 1 && (chosen || (is && !word.isVerb()))) {
      Optional<TokenRange> noun = appositions.at(sentence, tokens, chosen ? verb + 1 : verb);
      if (noun.isPresent()) {
        return noun;
      }
    }
    Optional<TokenRange> employed =
        word.isVerb() ? employed(sentence, tokens, pronoun) : Optional.empty();
    return employed.isPresent() || name.words().size() < 2
        ? employed
        : telling(sentence, tokens, pronoun, verb);
  }

  /** "Who became the trust's director", "who was brought in as chief executive last year". */
  private Optional<TokenRange> entered(int sentence, List<Token> tokens, int verb) {
    if (tokens.get(verb).text().equals("became")) {
      return begun(sentence, tokens, verb + 1);
    }
    if (!BROUGHT_IN.contains(tokens.get(verb).text())) {
      return Optional.empty();
    }
    int as = verb + 1;
    while (as < tokens.size()
        && as < verb + AS_FAR
        && !tokens.get(as).text().equals("as")
        && !tokens.get(as).isVerb()
        && !RoleWords.isPause(tokens.get(as))) {
      as++;
    }
    return as < tokens.size() && tokens.get(as).text().equals("as")
        ? begun(sentence, tokens, as + 1)
        : Optional.empty();
  }

  /** The role that begins at a token, without the words for when somebody came into it. */
  private Optional<TokenRange> begun(int sentence, List<Token> tokens, int begin) {
    return appositions.at(sentence, tokens, begin).map(role -> withoutYear(role, tokens));
  }

  private static TokenRange withoutYear(TokenRange role, List<Token> tokens) {
    int last = Asides.beforeYear(tokens, role.last() + 1) - 1;
    return last < role.first() ? role : new TokenRange(role.sentence(), role.first(), last);
  }

  /** "Who voted for the bill", "whose son attends the school". */
  private static Optional<TokenRange> telling(
      int sentence, List<Token> tokens, int pronoun, int verb) {
    if (tokens.get(pronoun).text().equals("whose")) {
      int behind = pronoun + 2;
      while (behind < tokens.size() && behind < pronoun + OWNED && !tokens.get(behind).isVerb()) {
        behind++;
      }
      String owned = tokens.get(pronoun + 1).text();
      boolean tells =
          behind < tokens.size()
              && tokens.get(behind).isVerb()
              && (Kin.isOfFamily(owned) || OWNED_THINGS.contains(owned));
      return tells ? clause(sentence, tokens, pronoun, behind) : Optional.empty();
    }
    boolean tells = tokens.get(verb).isVerb() && TELLING.contains(tokens.get(verb).lemma());
    return tells ? clause(sentence, tokens, pronoun, verb) : Optional.empty();
  }

  private static Optional<TokenRange> clause(
      int sentence, List<Token> tokens, int pronoun, int verb) {
    int end = ClauseBehind.end(tokens, verb + 1);
    return end > verb + 1
        ? Optional.of(new TokenRange(sentence, pronoun, end - 1))
        : Optional.empty();
  }

  /** "Ann Wilner, who tracks advertisements for Kantar": a clause that names the employer. */
  private static Optional<TokenRange> employed(int sentence, List<Token> tokens, int pronoun) {
    int end = ClauseBehind.end(tokens, pronoun + 2);
    for (int i = pronoun + 2; i + 1 < end; i++) {
      int name = tokens.get(i + 1).tag().equals("DT") ? i + 2 : i + 1;
      if (Appositions.EMPLOYED.contains(tokens.get(i).text())
          && name < end
          && tokens.get(name).name() == Token.Name.ORGANIZATION) {
        return Optional.of(new TokenRange(sentence, pronoun, end - 1));
      }
    }
    return Optional.empty();
  }
}
