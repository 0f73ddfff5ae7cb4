package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.Epithets;
import org.quotecheck.speaker.lexicon.GivenNames;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.lexicon.SourceNouns;

/**
 * Finds names in the reporter's sentences: those of the recogniser, and given names with a surname
 * that it missed.
 */
public final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "den", "van", "von", "bin", "binti", "bint", "ibn", "al",
          "el", "la", "las", "los", "le", "da", "das", "dos", "di", "du", "ter", "ten", "zu", "ben",
          "y", "st.");

  /** Verbs that stand capitalised before a name at the beginning of a sentence: "Said Ellis". */
  private static final Set<String> CUES =
      Set.of("Said", "Says", "Adds", "Added", "Asked", "Wrote", "Tweeted", "Replied");

  private final Narrative narrative;
  private final List<NameOccurrence> found = new ArrayList<>();

  private NameFinder(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The names in text order. */
  public static List<NameOccurrence> find(Narrative narrative) {
    NameFinder finder = new NameFinder(narrative);
    for (int i = 0; i < narrative.size(); i++) {
      finder.scan(i, narrative.sentence(i).tokens());
    }
    return new NameMending(narrative, finder.found).mend();
  }

  private void scan(int sentence, List<Token> tokens) {
    int i = 0;
    while (i < tokens.size()) {
      Token.Name type = typeAt(tokens, i);
      if (type == Token.Name.NONE) {
        i++;
        continue;
      }
      int end = i + 1;
      Token.Name recognised = tokens.get(i).name() == Token.Name.NONE ? type : tokens.get(i).name();
      while (end < tokens.size() && goesOn(tokens, i, end, recognised)) {
        end++;
      }
      if (isCutAtHyphen(tokens, i, end)) {
        type = Token.Name.PERSON;
        end++;
        while (end < tokens.size() && goesOn(tokens, i, end, type)) {
          end++;
        }
      }
      add(sentence, tokens, i, end, type);
      i = end;
    }
  }

  /**
   * Persons of the recogniser, and capitalised words that begin with a given name or follow a
   * courtesy title.
   */
  private Token.Name typeAt(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (Names.isHandle(token.text())) {
      return Token.Name.PERSON;
    }
    if (isEpithet(tokens, i)) {
      return Token.Name.NONE;
    }
    if (token.name() == Token.Name.ORGANIZATION && Honorifics.isCourtesy(token.text())) {
      return Token.Name.PERSON;
    }
    if (token.name() != Token.Name.NONE || !token.isProperNoun() || Sentence.isStandIn(tokens, i)) {
      return token.name();
    }
    boolean titled = i > 0 && (Honorifics.isCourtesy(tokens.get(i - 1).text()));
    boolean next =
        i + 1 < tokens.size()
            && tokens.get(i + 1).isProperNoun()
            && (isCapitalised(tokens.get(i + 1)) || isParticle(tokens.get(i + 1)));
    boolean given = GivenNames.has(token.text()) && next && isCapitalised(token);
    boolean previous =
        i > 0 && tokens.get(i - 1).isProperNoun() && !isTitleWord(tokens.get(i - 1).text());
    return (titled || isBehindRole(tokens, i) || (given && !previous))
        ? Token.Name.PERSON
        : Token.Name.NONE;
  }

  /** "The Scot said", which names nobody, whatever the recogniser takes it for. */
  private static boolean isEpithet(List<Token> tokens, int i) {
    boolean article = i > 0 && tokens.get(i - 1).text().equalsIgnoreCase("the");
    boolean alone = i + 1 == tokens.size() || !tokens.get(i + 1).isNoun();
    return article && alone && Epithets.referBack(tokens.get(i));
  }

  private static boolean goesOn(List<Token> tokens, int begin, int i, Token.Name type) {
    Token token = tokens.get(i);
    if (token.name() == type) {
      return true;
    }
    boolean person = type == Token.Name.PERSON;
    boolean surnameMissed =
        person
            && i == begin + 1
            && (GivenNames.has(tokens.get(begin).text()) || isBehindRole(tokens, begin))
            && token.name() == Token.Name.NONE
            && token.isProperNoun()
            && isCapitalised(token)
            && !token.text().endsWith(".")
            && !Names.isOfCalendar(token.text());
    boolean particle = person && isParticle(token) && leadsOnToName(tokens, i, type);
    boolean behindParticle =
        person && isParticle(tokens.get(i - 1)) && i - 1 > begin && isMissed(tokens, i);
    boolean hyphen = isHyphen(token) && i + 1 < tokens.size() && tokens.get(i + 1).name() == type;
    boolean doubled = person && isDoubled(tokens, begin, i);
    return surnameMissed || particle || behindParticle || hyphen || doubled;
  }

  /** "her agent Bixou Lemaire": two words or more right behind what somebody is. */
  private static boolean isBehindRole(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && isMissed(tokens, i)
        && (isMissed(tokens, i + 1) || isParticle(tokens.get(i + 1)))
        && tokens.get(i - 1).tag().equals("NN")
        && !isCapitalised(tokens.get(i - 1))
        && SourceNouns.isRole(tokens.get(i - 1).text());
  }

  private static boolean isParticle(Token token) {
    // "Puig i Serra": in capitals the word is a pronoun or a number.
    return token.text().equals("i") || PARTICLES.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** "de la Cruz": particles up to a word that belongs to the name or was missed. */
  private static boolean leadsOnToName(List<Token> tokens, int particle, Token.Name type) {
    int i = particle;
    while (i < tokens.size() && isParticle(tokens.get(i)) && tokens.get(i).name() != type) {
      i++;
    }
    return i < tokens.size()
        && (tokens.get(i).name() == type || (i > particle && isMissed(tokens, i)));
  }

  /** A capitalised word of which the recogniser made nothing. */
  private static boolean isMissed(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.name() == Token.Name.NONE
        && token.isProperNoun()
        && isCapitalised(token)
        && Character.isLetter(token.text().codePointAt(token.text().length() - 1))
        && !Names.isOfCalendar(token.text())
        && !Sentence.isStandIn(tokens, i);
  }

  /** "Ana de Sousa" taken for a place, and "Reis" behind its hyphen for a person. */
  private static boolean isCutAtHyphen(List<Token> tokens, int begin, int end) {
    int given = begin;
    while (given + 1 < end && isTitleWord(tokens.get(given).text())) {
      given++;
    }
    return end + 1 < tokens.size()
        && tokens.get(begin).name() != Token.Name.PERSON
        && (GivenNames.has(tokens.get(given).text()) || given > begin)
        && isHyphen(tokens.get(end))
        && tokens.get(end - 1).span().end() == tokens.get(end).span().begin()
        && tokens.get(end + 1).name() == Token.Name.PERSON;
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-") || token.text().equals("‑");
  }

  /**
   * "Ann Marsh-Bell" where the recogniser ends the name at the hyphen; not "the Marsh-Bell act", in
   * which a noun follows.
   */
  private static boolean isDoubled(List<Token> tokens, int begin, int i) {
    int hyphen = isHyphen(tokens.get(i)) ? i : i - 1;
    boolean joined =
        hyphen > begin
            && hyphen + 1 < tokens.size()
            && isHyphen(tokens.get(hyphen))
            && (isMissed(tokens, hyphen + 1) || isOther(tokens, begin, hyphen))
            && tokens.get(hyphen - 1).span().end() == tokens.get(hyphen).span().begin()
            && tokens.get(hyphen).span().end() == tokens.get(hyphen + 1).span().begin();
    int behind = hyphen + 2;
    boolean modifies =
        behind < tokens.size() && tokens.get(behind).isNoun() && !tokens.get(behind).isProperNoun();
    return joined && (!modifies || hyphen > begin + 1);
  }

  /** Behind a given name and a surname the recogniser may take the second surname for a body. */
  private static boolean isOther(List<Token> tokens, int begin, int hyphen) {
    Token token = tokens.get(hyphen + 1);
    boolean alone = hyphen + 2 == tokens.size() || tokens.get(hyphen + 2).name() != token.name();
    return hyphen > begin + 1 && alone && token.isProperNoun() && isCapitalised(token);
  }

  /** Whether the word begins with a capital letter. */
  public static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** The word with a straight apostrophe, so that both ways of typing it compare equal. */
  static String plain(Token token) {
    return token.text().replace('’', '\'');
  }

  private void add(int sentence, List<Token> tokens, int begin, int behind, Token.Name type) {
    int first = begin;
    int end = behind;
    int last = behind - 1;
    while (type == Token.Name.PERSON
        && end > begin + 1
        && Honorifics.isBehindName(tokens.get(end - 1).text())) {
      end--;
    }
    while (type == Token.Name.PERSON
        && last + 1 < tokens.size()
        && Honorifics.isBehindName(tokens.get(last + 1).text())) {
      last++;
    }
    StringBuilder title = new StringBuilder();
    if (type == Token.Name.PERSON) {
      while (first + 1 < end && CUES.contains(tokens.get(first).text())) {
        first++;
      }
      while (first + 1 < end
          && (isTitleWord(tokens.get(first).text()) || isRoleBefore(tokens, first, end))) {
        title.append(tokens.get(first).text()).append(' ');
        first++;
      }
      if (isHyphen(tokens.get(first))) { // "Mother-of-three Ann Roe"
        while (first + 1 < end && !isCapitalised(tokens.get(first))) {
          first++;
        }
        title.setLength(0);
      }
    }
    if (title.isEmpty() && first > 0 && isTitleWord(tokens.get(first - 1).text())) {
      title.append(tokens.get(first - 1).text());
    }
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      String word = tokens.get(i).text();
      boolean part = Character.isLetter(word.codePointAt(0)) || Names.isHandle(word);
      if (part && !tokens.get(i).tag().equals("POS")) {
        words.add(plain(tokens.get(i)));
      }
    }
    if (!words.isEmpty()) {
      Span span = narrative.span(sentence, first, end - 1);
      found.add(
          new NameOccurrence(
              sentence, first, last, span, words, kind(type, words), title.toString().strip()));
    }
  }

  /** "Landlady Joan Pugh": the recogniser takes the capitalised job for a part of the name. */
  private static boolean isRoleBefore(List<Token> tokens, int first, int end) {
    String word = tokens.get(first).text();
    return first + 2 < end && SourceNouns.isRole(word) && !GivenNames.has(word);
  }

  /** In a headline in capitals "Clinton Campaign" passes for a person's name. */
  private static Token.Name kind(Token.Name type, List<String> words) {
    boolean body =
        words.size() > 1
            && SourceNouns.kind(words.get(words.size() - 1)) == Speaker.Kind.ORGANIZATION;
    return type == Token.Name.PERSON && body ? Token.Name.ORGANIZATION : type;
  }

  /** Whether the word is a title that stands before a name. */
  public static boolean isTitleWord(String word) {
    return Honorifics.isCourtesy(word) || Honorifics.isOffice(word);
  }
}
