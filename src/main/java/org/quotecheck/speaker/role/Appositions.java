package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Finds the words, set off by commas, that say what the bearer of a name is: "Ned Price, a State
 * Department spokesman", "Carmel Martin, who heads the centre", "A former nurse, Smith has worked".
 */
final class Appositions {
  static final Set<String> INDEFINITE = Set.of("a", "an", "one");

  static final Set<String> EMPLOYED = Set.of("for", "at", "with");

  /** "My dear sister" is what a speaker calls somebody. */
  static final Set<String> SPEAKERS_OWN = Set.of("my", "our", "your");

  private final Narrative narrative;

  Appositions(Narrative narrative) {
    this.narrative = narrative;
  }

  /** Whether the parse takes a noun for what the name's bearer is. */
  private static boolean isApposed(Sentence sentence, NameOccurrence name, int i) {
    Token token = sentence.tokens().get(i);
    int head = sentence.heads().get(i);
    return sentence.relations().get(i).equals("appos")
        && head >= name.first()
        && head <= name.last()
        && token.tag().equals("NN")
        && token.name() == Token.Name.NONE
        && SourceNouns.kind(token.text()) == null;
  }

  /** "Ned Price, a State Department spokesman, said"; "Carmel Martin, who heads the centre". */
  Optional<TokenRange> behind(NameOccurrence name) {
    Sentence sentence = narrative.sentence(name.sentence());
    return behind(
        name, i -> RoleWords.isRole(sentence.tokens(), i) || isApposed(sentence, name, i));
  }

  /** "Ann Roe KC", "Ann Roe, MP": an office written in letters behind the name. */
  Optional<TokenRange> lettersBehind(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    for (int i = name.first() + 1; i <= name.last(); i++) {
      if (Honorifics.isOfficeBehind(tokens.get(i).text())) {
        return Optional.of(new TokenRange(name.sentence(), i, i));
      }
    }
    int behind = name.last() + 2;
    boolean apart =
        behind < tokens.size()
            && RoleWords.isPause(tokens.get(behind - 1))
            && Honorifics.isOfficeBehind(tokens.get(behind).text());
    return apart ? Optional.of(new TokenRange(name.sentence(), behind, behind)) : Optional.empty();
  }

  /** "Acme, a maker of anvils". */
  Optional<TokenRange> ofBody(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    return behind(name, i -> RoleWords.isBody(tokens.get(i)));
  }

  private Optional<TokenRange> behind(NameOccurrence name, IntPredicate isHead) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int i = RoleWords.behindBrackets(tokens, name.last() + 1);
    if (i >= tokens.size() || !RoleWords.isPause(tokens.get(i))) {
      return Optional.empty();
    }
    i = Asides.behindAgeAndHome(tokens, i + 1);
    if (i < tokens.size() && tokens.get(i).tag().startsWith("W")) {
      return new RelativeClauses(this).at(name, tokens, i);
    }
    return apposition(name.sentence(), tokens, i, isHead)
        .map(words -> ClauseBehind.join(this, words, tokens));
  }

  /** The description that begins at a token, if it is one. */
  Optional<TokenRange> at(int sentence, List<Token> tokens, int begin) {
    return apposition(sentence, tokens, begin, i -> RoleWords.isRole(tokens, i));
  }

  private Optional<TokenRange> apposition(
      int sentence, List<Token> tokens, int begin, IntPredicate isHead) {
    int first = begin;
    if (begin < tokens.size()
        && SPEAKERS_OWN.contains(tokens.get(begin).text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    if (isOneOf(tokens, begin)) {
      return ofSeveral(sentence, tokens, begin);
    }
    if (begin + 1 < tokens.size()
        && tokens.get(begin).text().equalsIgnoreCase("one")
        && tokens.get(begin + 1).isNoun()) {
      first++;
    }
    while (first < tokens.size() && RoleWords.isOpening(tokens.get(first))) {
      first++;
    }
    // "a pulmonologist": whatever a person is said to be with an indefinite article is what they
    // are.
    boolean indefinite =
        first == begin + 1
            && INDEFINITE.contains(tokens.get(begin).text().toLowerCase(Locale.ROOT));
    int end = first;
    boolean role = false;
    boolean complement = false;
    while (end < tokens.size()
        && (RoleWords.isPhraseWord(tokens, end, role)
            || (!role && end > first && joinsAdjectives(tokens, end)))) {
      if (!role
          && end > first
          && tokens.get(end).tag().equals("CC")
          && tokens.get(end - 1).name() == Token.Name.PERSON) {
        return Optional.empty(); // "Lee Ross, Ann Bell and Sen. Joe Hart": a list of people.
      }
      if (role
          && tokens.get(end).tag().equals("CC")
          && end + 1 < tokens.size()
          && RoleWords.isOpening(tokens.get(end + 1))) {
        // "a professor of surgery and the editor of a journal": the first is enough.
        break;
      }
      if (role && !complement && isAnotherSubject(tokens, end)) {
        break; // "the candidate Republican voters trust"
      }
      if (role && Asides.isAside(tokens, end)) {
        break;
      }
      complement |= isPreposition(tokens, first, end);
      if (role && !complement && isTitleOfName(tokens, end)) {
        return Optional.empty(); // "Paul Ryan, Sen. John McCain and others": a list of people.
      }
      boolean head = isHead.test(end) || (indefinite && RoleWords.isLastNoun(tokens, end));
      role |= !complement && head;
      end++;
    }
    end = Asides.withoutTime(tokens, end);
    while (end > first && !RoleWords.endsPhrase(tokens.get(end - 1))) {
      end--;
    }
    return role && end > first
        ? Optional.of(new TokenRange(sentence, first, end - 1))
        : Optional.empty();
  }

  /** An adjective behind a role where no more of the role follows, as in "director general". */
  private static boolean isAnotherSubject(List<Token> tokens, int i) {
    if (!isAttribute(tokens.get(i)) || !RoleWords.isRole(tokens.get(i - 1))) {
      return false;
    }
    int end = i;
    while (end < tokens.size() && isAttribute(tokens.get(end))) {
      end++;
    }
    return end < tokens.size() && tokens.get(end).tag().equals("NNS");
  }

  private static boolean isAttribute(Token token) {
    return token.tag().startsWith("JJ") || token.tag().equals("NNP");
  }

  /** Whether a name follows a role word without being part of a longer description. */
  private static boolean isTitleOfName(List<Token> tokens, int i) {
    if (tokens.get(i).name() != Token.Name.PERSON || !RoleWords.isRole(tokens, i - 1)) {
      return false;
    }
    int end = i;
    while (end < tokens.size() && tokens.get(end).name() == Token.Name.PERSON) {
      end++;
    }
    return end == tokens.size()
        || !(tokens.get(end).isNoun()
            || tokens.get(end).tag().startsWith("JJ")
            || RoleWords.isPossessive(tokens, end));
  }

  /** "One of the stars of the play". */
  private static boolean isOneOf(List<Token> tokens, int begin) {
    return begin + 3 < tokens.size()
        && tokens.get(begin).text().equalsIgnoreCase("one")
        && tokens.get(begin + 1).text().equals("of")
        && (tokens.get(begin + 2).tag().equals("DT")
            || tokens.get(begin + 2).tag().equals("PRP$")
            || tokens.get(begin + 2).isNoun());
  }

  private static Optional<TokenRange> ofSeveral(int sentence, List<Token> tokens, int begin) {
    int end = begin + 2;
    boolean role = false;
    while (end < tokens.size()
        && (RoleWords.isPhraseWord(tokens, end, true) || tokens.get(end).tag().equals("RBS"))) {
      role |= RoleWords.isPluralRole(tokens.get(end));
      end++;
    }
    while (end > begin && !RoleWords.endsPhrase(tokens.get(end - 1))) {
      end--;
    }
    return role ? Optional.of(new TokenRange(sentence, begin, end - 1)) : Optional.empty();
  }

  /** Not the "of" in the name that modifies a role: "a University of Leeds professor". */
  private static boolean isPreposition(List<Token> tokens, int first, int i) {
    Token.Name name = tokens.get(i).name();
    return tokens.get(i).tag().equals("IN")
        && !(name == Token.Name.ORGANIZATION && i > first && tokens.get(i - 1).name() == name);
  }

  /** "The brusque, outspoken governor". */
  private static boolean joinsAdjectives(List<Token> tokens, int i) {
    return tokens.get(i).text().equals(",")
        && tokens.get(i - 1).tag().startsWith("JJ")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).tag().startsWith("JJ");
  }
}
