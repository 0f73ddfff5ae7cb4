package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Finds the words that say what somebody is before a comma and the name: "the committee's chairman,
 * Bob Corker".
 */
final class TitlesBeforeComma {
  private final Narrative narrative;

  TitlesBeforeComma(Narrative narrative) {
    this.narrative = narrative;
  }

  /**
   * "said US State Department spokesman, Ned Price"; "the committee's chairman, Bob Corker, said".
   */
  Optional<TokenRange> find(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int comma = name.first() - 1;
    while (comma > 0
        && (NameFinder.isTitleWord(tokens.get(comma).text())
            || tokens.get(comma).text().equals("the"))) {
      comma--;
    }
    if (comma < 1 || !tokens.get(comma).text().equals(",")) {
      return Optional.empty();
    }
    int end = beforeAside(tokens, comma);
    return Titles.endingBefore(name.sentence(), tokens, end)
        .filter(
            words -> {
              int role = Titles.roleWord(words, tokens);
              return isAppositive(narrative.sentence(name.sentence()), name, role, end)
                  || (isOwned(words, tokens) && isFollowedByComma(name, tokens))
                  || introduces(words, name, tokens);
            });
  }

  /** "Bo Cole's wife, Ann Lee, said": whoever the parser hangs the name on. */
  private static boolean isOwned(TokenRange words, List<Token> tokens) {
    boolean pronoun = words.first() > 0 && tokens.get(words.first() - 1).tag().equals("PRP$");
    boolean possessor = false;
    for (int i = words.first() + 1; i < words.last(); i++) {
      possessor |= RoleWords.isPossessive(tokens, i);
    }
    return pronoun || possessor;
  }

  /**
   * "Told by the islands' MP, Ann Lee.": a role with an article and the name in full, both set off,
   * whatever the parser makes of them; not the first of several names.
   */
  private static boolean introduces(TokenRange words, NameOccurrence name, List<Token> tokens) {
    int before = words.first() - 1;
    while (before > 0 && (tokens.get(before).tag().equals("CC") || isPlace(tokens.get(before)))) {
      before--; // "the Highlands and Islands MSP"
    }
    boolean article =
        (before < 0 || tokens.get(before).tag().equals("DT"))
            && !RoleWords.isPluralRole(tokens.get(Titles.roleWord(words, tokens)));
    int next = RoleWords.behindBrackets(tokens, name.last() + 1);
    if (!article || name.words().size() < 2 || next >= tokens.size()) {
      return false;
    }
    boolean comma = tokens.get(next).text().equals(",") && next + 1 < tokens.size();
    Token behind = tokens.get(comma ? next + 1 : next);
    boolean listed =
        behind.name() == Token.Name.PERSON
            || RoleWords.isOpening(behind)
            || RoleWords.isRole(behind)
            || behind.tag().equals("CC");
    return (comma && !listed) || tokens.get(next).text().equals(".");
  }

  /**
   * The comma before what is said of a body, between it and the name: "the director of Delta Watch,
   * a pressure group, Ann Lee"; the given one where nothing is.
   */
  private static int beforeAside(List<Token> tokens, int comma) {
    int before = comma - 1;
    while (before > 0 && Modifiers.isModifier(tokens, before)) {
      before--;
    }
    before -= before > 0 && Appositions.INDEFINITE.contains(tokens.get(before).text()) ? 1 : 0;
    boolean aside =
        before > 0
            && before < comma - 1
            && tokens.get(before).text().equals(",")
            && tokens.get(before - 1).name() == Token.Name.ORGANIZATION;
    return aside && isOfBody(tokens, comma - 1) ? before : comma;
  }

  private static boolean isOfBody(List<Token> tokens, int last) {
    return RoleWords.isBody(tokens.get(last)) || tokens.get(last).name() == Token.Name.ORGANIZATION;
  }

  private static boolean isPlace(Token token) {
    return token.isProperNoun() && token.name() != Token.Name.PERSON;
  }

  private static boolean isFollowedByComma(NameOccurrence name, List<Token> tokens) {
    int next = name.last() + 1;
    return next < tokens.size() && tokens.get(next).text().equals(",");
  }

  /** The parser may hang the name on a complement: on "union" in "head of the union, Ann Roe". */
  private static boolean isAppositive(
      Sentence sentence, NameOccurrence name, int roleWord, int end) {
    for (int i = name.first(); i <= name.last(); i++) {
      int head = sentence.heads().get(i);
      boolean complement =
          head > roleWord && head < end && sentence.relations().get(i).equals("appos");
      if (head == roleWord || complement) {
        return true;
      }
    }
    return sentence.heads().get(roleWord) == name.last();
  }
}
