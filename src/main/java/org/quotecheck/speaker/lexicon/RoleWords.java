package org.quotecheck.speaker.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;

/** Tells the words that a role hangs on: "spokesman", "Sen.", "group". */
public final class RoleWords {
  /** Lead to what happened rather than to what somebody is in or for. */
  private static final Set<String> CLAUSAL =
      Set.of(
          "after",
          "ago",
          "although",
          "amid",
          "as",
          "because",
          "before",
          "despite",
          "if",
          "like",
          "once",
          "since",
          "so",
          "than",
          "that",
          "though",
          "unless",
          "until",
          "whereas",
          "whether",
          "while",
          "without");

  /** Say of somebody nothing that others are not. */
  private static final Set<String> ANYBODY =
      Set.of(
          "figure", "source", "man", "woman", "men", "women", "person", "people", "boy", "girl",
          "someone", "one");

  private RoleWords() {}

  /** Whether the word names an office, a job or a relation of a person. */
  public static boolean isRole(Token token) {
    if (Honorifics.isCourtesy(token.text())
        || ANYBODY.contains(token.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean noun =
        token.isNoun() && (SourceNouns.isRole(token.text()) || Honorifics.isOffice(token.text()));
    return noun
        || (Honorifics.isOffice(token.text()) && Character.isUpperCase(token.text().charAt(0)));
  }

  /**
   * Whether the word at an index names an office, a job or a relation: a noun, or what the tagger
   * took for an adjective though no noun follows ("local resident Ann Lee", "a Republican from").
   */
  public static boolean isRole(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean next = i + 1 < tokens.size();
    boolean modifies =
        next
            && tokens.get(i + 1).name() != Token.Name.PERSON
            && (tokens.get(i + 1).isNoun()
                || tokens.get(i + 1).tag().startsWith("JJ")
                || tokens.get(i + 1).tag().equals("HYPH"));
    boolean named = next && tokens.get(i + 1).name() == Token.Name.PERSON;
    boolean adjective =
        token.tag().equals("JJ") && !modifies && (named || (i > 0 && goesOn(tokens.get(i - 1))));
    // "Co-host Ann Lee", "Rovers forward Ann Lee", whatever the tagger makes of the noun.
    boolean mistagged =
        named
            && ((token.tag().startsWith("VB") && token.text().startsWith("co-"))
                || token.tag().equals("RB"));
    return isRole(token)
        || Positions.is(tokens, i)
        || ((adjective || mistagged)
            && SourceNouns.isRole(token.text())
            && !Honorifics.isCourtesy(token.text()));
  }

  /** In "a Republican" and "local resident"; not in "Miller, hopeful that the bill". */
  private static boolean goesOn(Token before) {
    return isDeterminerTag(before.tag())
        || before.isNoun()
        || before.tag().startsWith("JJ")
        || before.tag().equals("POS");
  }

  /** Whether the mark makes a possessor of the word before it, "Fox News’" included. */
  public static boolean isPossessive(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.tag().equals("POS")
        || (i > 0
            && (token.text().equals("’") || token.text().equals("'"))
            && tokens.get(i - 1).span().end() == token.span().begin()
            && tokens.get(i - 1).text().toLowerCase(Locale.ROOT).endsWith("s"));
  }

  /** "of" and "for" in "University of Leeds", "Center for Rivers". */
  public static boolean isInsideName(List<Token> tokens, int i) {
    Token.Name name = tokens.get(i).name();
    return i > 0
        && i + 1 < tokens.size()
        && name == Token.Name.ORGANIZATION
        && tokens.get(i - 1).name() == name
        && tokens.get(i + 1).name() == name;
  }

  /** Whether a hyphen joins the token before an index to the one there: in "45-year-old". */
  public static boolean isInsideWord(List<Token> tokens, int i) {
    return tokens.get(i - 1).span().end() == tokens.get(i).span().begin()
        && (tokens.get(i - 1).tag().equals("HYPH") || tokens.get(i).tag().equals("HYPH"));
  }

  /** A hyphen between the parts of a word, rather than a dash between two words. */
  public static boolean isHyphen(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.tag().equals("HYPH")
        && ((i > 0 && tokens.get(i - 1).span().end() == token.span().begin())
            || (i + 1 < tokens.size() && tokens.get(i + 1).span().begin() == token.span().end()));
  }

  /** Whether the word names an office or job of several people: "Sens.", "voters". */
  public static boolean isPluralRole(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean plural = token.tag().endsWith("S") || word.equals("sens.") || word.equals("reps.");
    return plural
        && word.matches(".*s\\.?")
        && (isRole(token) || (token.isNoun() && SourceNouns.isPluralRole(word)));
  }

  /** Whether the word says what kind of body an organisation is. */
  public static boolean isBody(Token token) {
    return SourceNouns.kind(token.text()) == Speaker.Kind.ORGANIZATION && !token.isProperNoun();
  }

  /** Whether a phrase can begin with the word. */
  public static boolean startsPhrase(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0))
        && !token.tag().equals("POS")
        && !token.tag().equals("IN")
        && !token.tag().equals("CC");
  }

  /** Whether a phrase can end with the word. */
  public static boolean endsPhrase(Token token) {
    return startsPhrase(token)
        && !isDeterminer(token)
        && !Days.is(token.text().toLowerCase(Locale.ROOT))
        && !token.text().equals("such");
  }

  private static boolean isDeterminer(Token token) {
    return isDeterminerTag(token.tag()) || token.tag().equals("TO");
  }

  /** Whether the tag is that of "the", "a" or "his". */
  public static boolean isDeterminerTag(String tag) {
    return tag.equals("DT") || tag.equals("PRP$");
  }

  /** Whether the word stands before a description without being part of it: "a", "his", "now". */
  public static boolean isOpening(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("RB");
  }

  /** Whether the mark sets a description off. */
  public static boolean isPause(Token token) {
    return token.text().equals(",") || token.text().equals("—") || token.text().equals("–");
  }

  /** Whether a description goes on with the word; behind its role word it takes complements too. */
  public static boolean isPhraseWord(List<Token> tokens, int i, boolean afterRole) {
    Token token = tokens.get(i);
    if (Sentence.isStandIn(tokens, i)) {
      return false;
    }
    String tag = token.tag();
    boolean compound =
        (i > 0 && isHyphen(tokens, i - 1)) || (i + 1 < tokens.size() && isHyphen(tokens, i + 1));
    if (compound || isInsideName(tokens, i)) {
      return true; // "Miami-based", "longest-serving", "a University of Leeds professor"
    }
    boolean word =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("CD")
            || isHyphen(tokens, i)
            || isPossessive(tokens, i)
            || tag.equals("AFX")
            || tag.equals("CC")
            || tag.equals("VBG")
            || tag.equals("VBN")
            || isHeadBeforeRole(tokens, i);
    boolean link =
        (tag.equals("IN") && !isClausal(tokens, i))
            || tag.equals("DT")
            || tag.equals("PRP$")
            || tag.equals("TO");
    boolean participle = tag.equals("VBN") || tag.equals("VBG");
    boolean adjective =
        participle
            && i > 0
            && i + 1 < tokens.size()
            && isDeterminer(tokens.get(i - 1))
            && tokens.get(i + 1).isNoun();
    return (word && (!participle || !afterRole || adjective))
        || (link && afterRole)
        || (tag.equals("DT") && !afterRole);
  }

  private static boolean isClausal(List<Token> tokens, int i) {
    String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
    boolean compares =
        word.equals("than") && Set.of("more", "less").contains(tokens.get(i - 1).text());
    return CLAUSAL.contains(word) && !compares;
  }

  /** In "the Rovers head coach" and "lead author" the tagger may take the first for a verb. */
  public static boolean isHeadBeforeRole(List<Token> tokens, int i) {
    return Set.of("head", "lead").contains(tokens.get(i).text())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isNoun()
        && isRole(tokens, i + 1);
  }

  /** Whether a noun that is no role stands right before one: "state Rep.", "police chief". */
  public static boolean mayPrecedeRole(List<Token> tokens, int i) {
    return tokens.get(i).isNoun() && i + 1 < tokens.size() && isRole(tokens.get(i + 1));
  }

  /**
   * The index behind what stands in brackets there, "(D-Va.)"; the given one where nothing does.
   */
  public static int behindBrackets(List<Token> tokens, int begin) {
    int i = begin;
    if (i < tokens.size() && tokens.get(i).tag().equals("-LRB-")) {
      while (i < tokens.size() && !tokens.get(i).tag().equals("-RRB-")) {
        i++;
      }
      i++;
    }
    return i;
  }

  /** Whether the word joins a complement to a role: "chairman of the committee". */
  public static boolean isLink(List<Token> tokens, int i) {
    String tag = tokens.get(i).tag();
    return (tag.equals("IN")
            && Set.of("of", "for", "at", "in", "on", "with", "from")
                .contains(tokens.get(i).lemma()))
        || (tag.equals("DT") && i > 0 && tokens.get(i - 1).tag().equals("IN"));
  }

  /**
   * Index of the office in "Secretary of State" or "Minister for Foreign Affairs", whose last word
   * is given; or -1.
   */
  public static int beforeOf(List<Token> tokens, int last) {
    int i = last;
    while (i > 0
        && i > last - 6
        && (tokens.get(i).isNoun() || Set.of("and", "&").contains(tokens.get(i).text()))) {
      i--;
    }
    // "Leader of the Opposition"
    i -=
        i < last && i > 1 && tokens.get(i).text().equals("the") && isNamedBody(tokens, i + 1)
            ? 1
            : 0;
    boolean of =
        i < last
            && i > 0
            && tokens.get(last).name() != Token.Name.PERSON
            && Set.of("of", "for").contains(tokens.get(i).text());
    boolean office = of && isRole(tokens.get(i - 1)) && !tokens.get(i - 1).tag().endsWith("S");
    return office ? i - 1 : -1;
  }

  private static boolean isNamedBody(List<Token> tokens, int i) {
    return Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  /** Whether a noun ends its phrase and names nothing else than a person could be. */
  public static boolean isLastNoun(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean goesOn =
        i + 1 < tokens.size()
            && (tokens.get(i + 1).isNoun() || tokens.get(i + 1).tag().equals("HYPH"));
    return token.tag().equals("NN")
        && !goesOn
        && !ANYBODY.contains(token.text())
        && SourceNouns.kind(token.text()) == null;
  }
}
