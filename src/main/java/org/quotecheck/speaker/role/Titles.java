package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.GluedWords;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.Kin;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.SelfNaming;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Finds the words before a name that say what its bearer is: "White House press secretary Josh
 * Earnest", "Trump's lawyer Michael Cohen", "the committee's chairman, Bob Corker".
 */
public final class Titles {
  /** Stand before a title without saying what its bearer is: "one voter", "fellow senator". */
  private static final Set<String> COUNTING =
      Set.of("one", "two", "three", "four", "five", "six", "another", "other", "fellow", "both");

  private static final Set<String> KNOWING = Set.of("known", "identified");

  private static final Set<String> NAMING = Set.of("named", "called", "nicknamed");

  /** "(Ariz.)" between the name of a county and the office in it. */
  private static final int LONGEST_BRACKET = 4;

  private final Narrative narrative;

  Titles(Narrative narrative) {
    this.narrative = narrative;
  }

  /** "White House press secretary Josh Earnest"; of clergy that alone, "the Rev. Ann Lee". */
  Optional<TokenRange> before(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int last = name.first() - 1;
    while (last >= 0 && Honorifics.isCourtesy(tokens.get(last).text())) {
      last--;
    }
    int end = last;
    Optional<TokenRange> office =
        last >= 0 && RoleWords.isPluralRole(tokens.get(last))
            ? Optional.empty()
            : OpeningOffices.endingAt(name.sentence(), tokens, last)
                .or(() -> endingAt(name.sentence(), end))
                .or(() -> inBrackets(name.sentence(), tokens, end));
    return office.or(() -> ofClergy(name, tokens));
  }

  /** "Superintendent of Police (Rural) Ann Lee". */
  private Optional<TokenRange> inBrackets(int sentence, List<Token> tokens, int last) {
    int open = last;
    while (open > 0 && last - open < LONGEST_BRACKET && !tokens.get(open).tag().equals("-LRB-")) {
      open--;
    }
    boolean brackets =
        last > 0
            && tokens.get(last).tag().equals("-RRB-")
            && tokens.get(open).tag().equals("-LRB-");
    return brackets
        ? endingAt(sentence, open - 1).map(words -> new TokenRange(sentence, words.first(), last))
        : Optional.empty();
  }

  private static Optional<TokenRange> ofClergy(NameOccurrence name, List<Token> tokens) {
    int first = name.first();
    while (first > 0 && Honorifics.isClergy(tokens.get(first - 1).text())) {
      first--;
    }
    return first < name.first()
        ? Optional.of(new TokenRange(name.sentence(), first, name.first() - 1))
        : Optional.empty();
  }

  /** The title whose last word is given. */
  Optional<TokenRange> endingAt(int sentence, int last) {
    List<Token> tokens = narrative.sentence(sentence).tokens();
    int head =
        ofChildren(tokens, last) >= 0
            ? ofChildren(tokens, last)
            : last < 0 || RoleWords.isRole(tokens, last) || RoleWords.isPluralRole(tokens.get(last))
                ? last
                : RoleWords.beforeOf(tokens, last);
    if (head < 0 || isTime(tokens, head)) {
      return Optional.empty();
    }
    int first = head;
    int next = beforeModifier(tokens, first);
    while (next < first) {
      first = next;
      next = GluedWords.isGlued(tokens.get(first)) ? first : beforeModifier(tokens, first);
    }
    while (first < last
        && (!RoleWords.startsPhrase(tokens.get(first)) || isCounting(tokens, first))) {
      first++;
    }
    boolean quoted =
        first > 0
            && Appositions.SPEAKERS_OWN.contains(
                tokens.get(first - 1).text().toLowerCase(Locale.ROOT))
            && !isWritersOwn(tokens, first, last);
    // "Economist Prof Ann Lee": what she is called belongs to the name.
    boolean called =
        first < last
            && Honorifics.isStyle(tokens.get(last).text())
            && RoleWords.isRole(tokens.get(last - 1));
    return quoted
        ? Optional.empty()
        : Optional.of(new TokenRange(sentence, first, called ? last - 1 : last));
  }

  /** "My niece Ann" outside quotation marks is the writer's. */
  private static boolean isWritersOwn(List<Token> tokens, int first, int last) {
    int open = 0;
    for (int i = 0; i < first; i++) {
      open += tokens.get(i).tag().equals("``") ? 1 : tokens.get(i).tag().equals("''") ? -1 : 0;
    }
    return open == 0
        && first == last
        && tokens.get(first - 1).text().equalsIgnoreCase("my")
        && Kin.is(tokens.get(first).text());
  }

  /** The index of "Father" in "Father-of-three", whose last part is given; or -1. */
  private static int ofChildren(List<Token> tokens, int last) {
    boolean joined =
        last >= 4
            && RoleWords.isInsideWord(tokens, last)
            && tokens.get(last - 2).text().equals("of")
            && RoleWords.isInsideWord(tokens, last - 2);
    return joined && RoleWords.isRole(tokens.get(last - 4)) ? last - 4 : -1;
  }

  /** "8:38 PM" is no prime minister. */
  private static boolean isTime(List<Token> tokens, int head) {
    return head > 0
        && tokens.get(head).text().equals("PM")
        && tokens.get(head - 1).text().matches("\\d{1,2}([:.]\\d\\d)?");
  }

  /**
   * The index of what belongs to the title right before an index; that index where nothing does.
   */
  private static int beforeModifier(List<Token> tokens, int first) {
    int before = first - 1;
    if (before < 0) {
      return first;
    }
    // In "the candidates Sen. Ann Lee and Bob Marsh" her title begins behind theirs.
    boolean ofSeveral =
        RoleWords.isPluralRole(tokens.get(before)) && tokens.get(first).text().endsWith(".");
    if (!ofSeveral && Modifiers.isModifier(tokens, before)) {
      return before;
    }
    if (tokens.get(before).tag().equals("-RRB-")) {
      int open = before;
      while (open > 0 && !tokens.get(open).tag().equals("-LRB-")) {
        open--;
      }
      boolean place = first - open <= LONGEST_BRACKET && tokens.get(first).isProperNoun();
      return open > 0 && place && tokens.get(open - 1).isProperNoun() ? open : first;
    }
    return first;
  }

  static boolean isCounting(List<Token> tokens, int i) {
    return RoleWords.isDeterminerTag(tokens.get(i).tag())
        || (COUNTING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))
            && !tokens.get(i + 1).tag().equals("HYPH"));
  }

  /**
   * "A worker named Antonio Arroyo", "a carpenter from Hull called Ann Lee", "a passenger, who gave
   * her name as Ann", "whose director is Ann Lee".
   */
  Optional<TokenRange> introduced(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int participle = name.first() - 1;
    int naming = behindNoun(tokens, participle);
    if (naming > 0) {
      return endingBefore(name.sentence(), tokens, naming);
    }
    int who = SelfNaming.who(narrative, name);
    int end = who > 0 && RoleWords.isPause(tokens.get(who - 1)) ? who - 1 : who;
    if (end > 0) {
      return endingBefore(name.sentence(), tokens, end);
    }
    boolean predicate =
        participle > 1
            && name.words().size() > 1
            && tokens.get(participle).tag().equals("VBZ")
            && tokens.get(participle).lemma().equals("be");
    return predicate
        ? endingBefore(name.sentence(), tokens, participle)
            .filter(words -> words.first() > 0 && isOwner(tokens.get(words.first() - 1)))
        : Optional.empty();
  }

  /** The index behind the noun in "a worker named" and "the chief known only as"; or -1. */
  private static int behindNoun(List<Token> tokens, int last) {
    if (last > 0 && NAMING.contains(tokens.get(last).text())) {
      return last;
    }
    int i = last > 0 && tokens.get(last).text().equals("as") ? last - 1 : -1;
    i -= i > 0 && tokens.get(i).text().equals("only") ? 1 : 0;
    return i > 0 && KNOWING.contains(tokens.get(i).text()) ? i : -1;
  }

  /** "Whose director is Ann Lee", "its chairman is Bob Marsh". */
  private static boolean isOwner(Token token) {
    return token.tag().equals("WP$") || token.text().equalsIgnoreCase("its");
  }

  /** The description, complements included, whose last word stands before an index. */
  static Optional<TokenRange> endingBefore(int sentence, List<Token> tokens, int end) {
    int first = end;
    while (first > 0
        && (Modifiers.isModifier(tokens, first - 1)
            || RoleWords.isLink(tokens, first - 1)
            || isTo(tokens, first - 1)
            || isWithinName(tokens, first - 1))) {
      first--;
    }
    while (first < end) {
      if (!RoleWords.startsPhrase(tokens.get(first)) || isCounting(tokens, first)) {
        first++;
        continue;
      }
      TokenRange words = new TokenRange(sentence, first, end - 1);
      int role = roleWord(words, tokens);
      if (role >= first && RoleWords.isRole(tokens, role)) {
        return Optional.of(words);
      }
      first = Math.max(role, first) + 1; // "a report by the chair": what the report is by
    }
    return Optional.empty();
  }

  /** "Counsel to the commission". */
  private static boolean isTo(List<Token> tokens, int i) {
    int to = tokens.get(i).tag().equals("DT") ? i - 1 : i;
    return to > 0 && tokens.get(to).text().equals("to") && RoleWords.isRole(tokens.get(to - 1));
  }

  /** "And" in "the Commissioner for Roads and Urban Renewal". */
  private static boolean isWithinName(List<Token> tokens, int i) {
    if (i < 2
        || !tokens.get(i).text().equals("and")
        || !tokens.get(i + 1).isProperNoun()
        || RoleWords.isRole(tokens.get(i + 1))) {
      return false;
    }
    int before = i - 1;
    while (before > 1 && tokens.get(before).isProperNoun()) {
      before--;
    }
    return before < i - 1
        && Set.of("for", "of").contains(tokens.get(before).text())
        && tokens.get(before - 1).isProperNoun()
        && RoleWords.isRole(tokens.get(before - 1));
  }

  /** The index of the last word before a complement. */
  static int roleWord(TokenRange words, List<Token> tokens) {
    int i = words.first();
    while (i <= words.last()
        && (!(tokens.get(i).tag().equals("IN") || tokens.get(i).text().equals("to"))
            || RoleWords.isInsideName(tokens, i))) {
      i++;
    }
    return i - 1;
  }
}
