package org.quotecheck.speaker.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * Finds the name that somebody gives: "a worker who identified herself simply as Mama Tosin", "who
 * gave his name only as Hugo", "who goes by Zee".
 */
public final class SelfNaming {
  private static final Set<String> VERBS =
      Set.of("identify", "introduce", "give", "call", "name", "know", "go");

  /** Words between "who" and the name. */
  private static final int LONGEST = 7;

  private static final Set<String> AHEAD = Set.of("as", "by");

  private SelfNaming() {}

  /**
   * The tokens, from the first to behind the last, of the name that whoever a noun stands for gives
   * behind it; empty where none does.
   */
  public static Optional<Span> behind(Sentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    for (int who = noun + 1; who < tokens.size() && who <= noun + LONGEST; who++) {
      if (tokens.get(who).text().equals("who")) {
        return stands(sentence, noun, who) ? name(tokens, who) : Optional.empty();
      }
      if (tokens.get(who).isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether "who" describes the noun: the clause hangs on it, or only "of the victims" between. */
  private static boolean stands(Sentence sentence, int noun, int who) {
    int verb = sentence.heads().get(who);
    int described = verb < 0 ? -1 : sentence.heads().get(verb);
    return described == noun
        || (described > noun && described < who && sentence.heads().get(described) == noun)
        || described < 0;
  }

  private static Optional<Span> name(List<Token> tokens, int who) {
    boolean naming = false;
    for (int i = who + 1; i < tokens.size() && i <= who + LONGEST; i++) {
      Token token = tokens.get(i);
      naming |= VERBS.contains(token.lemma());
      boolean ahead =
          AHEAD.contains(tokens.get(i - 1).text())
              || isName(tokens, i - 1)
              || tokens.get(i - 1).text().matches("(?:him|her|them)sel(?:f|ves)");
      if (naming && ahead && token.isProperNoun() && NameFinder.isCapitalised(token)) {
        int end = i + 1;
        while (end < tokens.size()
            && (tokens.get(end).isProperNoun() || tokens.get(end).tag().equals("NN"))
            && NameFinder.isCapitalised(tokens.get(end))) {
          end++;
        }
        return Optional.of(new Span(i, end));
      }
      if (token.text().equals(",") && !isName(tokens, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The comma in "who gave only his first name, Raj". */
  private static boolean isName(List<Token> tokens, int comma) {
    return tokens.get(comma).text().equals(",") && tokens.get(comma - 1).lemma().equals("name");
  }

  /** Whether a name is one that its bearer gives. */
  public static boolean isSelfNamed(Narrative narrative, NameOccurrence name) {
    return who(narrative, name) >= 0;
  }

  /** The index of the "who" behind which somebody gives a name; or -1. */
  public static int who(Narrative narrative, NameOccurrence name) {
    Sentence sentence = narrative.sentence(name.sentence());
    for (int who = Math.max(0, name.first() - LONGEST); who < name.first(); who++) {
      if (sentence.tokens().get(who).text().equals("who")) {
        return name(sentence.tokens(), who).filter(s -> s.begin() == name.first()).isPresent()
            ? who
            : -1;
      }
    }
    return -1;
  }
}
