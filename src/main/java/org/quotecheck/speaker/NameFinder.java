package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * Finds names in the reporter's sentences: those of the recogniser, and given names with a surname
 * that it missed.
 */
final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "van", "von", "bin", "bint", "ibn", "al", "el", "la", "le",
          "da", "dos", "di", "du", "ter", "ten", "st.");

  /** Verbs that stand capitalised before a name at the beginning of a sentence: "Said Ellis". */
  private static final Set<String> CUES =
      Set.of("Said", "Says", "Adds", "Added", "Asked", "Wrote", "Tweeted", "Replied");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jr",
          "sr");

  private final Narrative narrative;
  private final List<NameOccurrence> found = new ArrayList<>();

  private NameFinder(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The names in text order. */
  static List<NameOccurrence> find(Narrative narrative) {
    NameFinder finder = new NameFinder(narrative);
    for (int i = 0; i < narrative.size(); i++) {
      finder.scan(i, narrative.sentence(i).tokens());
    }
    finder.cutInHeadline();
    finder.addMissedFullNames();
    finder.addMissedSurnames();
    finder.found.sort(Comparator.comparing(NameOccurrence::span));
    return List.copyOf(finder.found);
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
      while (end < tokens.size() && goesOn(tokens, i, end, type)) {
        end++;
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
    if (token.name() != Token.Name.NONE || !token.isProperNoun() || Narrative.isStandIn(token)) {
      return token.name();
    }
    boolean titled = i > 0 && (Honorifics.isCourtesy(tokens.get(i - 1).text()));
    boolean next =
        i + 1 < tokens.size()
            && tokens.get(i + 1).isProperNoun()
            && isCapitalised(tokens.get(i + 1));
    boolean given = Gender.isGivenName(token.text()) && next && isCapitalised(token);
    boolean previous = i > 0 && tokens.get(i - 1).isProperNoun() && !titled;
    return (titled || (given && !previous)) ? Token.Name.PERSON : Token.Name.NONE;
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
            && Gender.isGivenName(tokens.get(begin).text())
            && token.name() == Token.Name.NONE
            && token.isProperNoun()
            && isCapitalised(token)
            && !token.text().endsWith(".")
            && !CALENDAR.contains(token.text().toLowerCase(Locale.ROOT));
    boolean particle =
        person
            && PARTICLES.contains(token.text().toLowerCase(Locale.ROOT))
            && i + 1 < tokens.size()
            && (tokens.get(i + 1).name() == type);
    boolean hyphen =
        token.text().equals("-") && i + 1 < tokens.size() && tokens.get(i + 1).name() == type;
    return surnameMissed || particle || hyphen;
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /**
   * The recogniser takes a long title with a name for an organisation now and then. Where a surname
   * stands alone as a person, a given name before the same surname makes a person too.
   */
  private void addMissedFullNames() {
    Set<String> alone = new HashSet<>();
    Set<String> full = new HashSet<>();
    for (NameOccurrence name : found) {
      if (name.type() == Token.Name.PERSON) {
        (name.words().size() == 1 ? alone : full).add(name.surname());
      }
    }
    alone.removeAll(full);
    for (int s = 0; s < narrative.size(); s++) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int i = 1; i < tokens.size(); i++) {
        int first = givenNameBefore(tokens, i);
        if (first >= 0 && alone.contains(plain(tokens.get(i)))) {
          Span span = narrative.span(s, first, i);
          if (found.stream().anyMatch(name -> name.span().overlaps(span) && isFullName(name))) {
            continue;
          }
          found.removeIf(name -> name.span().overlaps(span));
          List<String> words =
              tokens.subList(first, i + 1).stream().map(NameFinder::plain).toList();
          found.add(new NameOccurrence(s, first, i, span, words, Token.Name.PERSON, ""));
        }
      }
    }
  }

  /**
   * In a headline in capitals the recogniser takes the words behind a name for part of it: "Glenn
   * Beck Blasts Drudge". The text below tells where the name ends.
   */
  private void cutInHeadline() {
    Set<List<String>> below = new HashSet<>();
    for (NameOccurrence name : found) {
      if (narrative.paragraph(name.sentence()) > 0 && isFullName(name)) {
        below.add(name.words());
      }
    }
    found.replaceAll(
        name -> {
          boolean headline = narrative.paragraph(name.sentence()) == 0 && isFullName(name);
          for (int length = name.words().size() - 1; headline && length > 1; length--) {
            List<String> words = name.words().subList(0, length);
            if (below.contains(words)) {
              return name.cutTo(words, narrative);
            }
          }
          return name;
        });
  }

  /**
   * A surname alone, misspelt or not, that the recogniser took for a common word: "Wines believes"
   * where a Leslie Wimes has been named.
   */
  private void addMissedSurnames() {
    Set<String> surnames = new HashSet<>();
    Set<Span> taken = new HashSet<>();
    for (NameOccurrence name : found) {
      taken.add(narrative.token(name.at()).span());
      if (isFullName(name)) {
        surnames.add(name.surname().toLowerCase(Locale.ROOT));
      }
    }
    for (int s = 0; s < narrative.size(); s++) {
      Sentence sentence = narrative.sentence(s);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean subject =
            sentence.relations().get(i).equals("nsubj")
                && token.isNoun()
                && token.name() == Token.Name.NONE
                && isCapitalised(token)
                && !taken.contains(token.span())
                && sentence.heads().get(i) >= 0
                && sentence.tokens().get(sentence.heads().get(i)).isVerb();
        String word = plain(token).toLowerCase(Locale.ROOT);
        if (subject
            && (i == 0 || !sentence.relations().get(i - 1).equals("compound"))
            && surnames.stream().anyMatch(name -> name.equals(word) || Names.isSlip(name, word))) {
          List<String> words = List.of(plain(token));
          found.add(new NameOccurrence(s, i, i, token.span(), words, Token.Name.PERSON, ""));
        }
      }
    }
  }

  private static boolean isFullName(NameOccurrence name) {
    return name.type() == Token.Name.PERSON && name.words().size() > 1;
  }

  private static int givenNameBefore(List<Token> tokens, int surname) {
    int i = surname - 1;
    i -= i > 0 && INITIAL.matcher(tokens.get(i).text()).matches() ? 1 : 0;
    Token token = tokens.get(i);
    boolean name =
        token.isProperNoun()
            && isCapitalised(token)
            && token.name() != Token.Name.LOCATION
            && !isTitle(token.text())
            && !SourceNouns.isRole(token.text())
            && !CALENDAR.contains(token.text().toLowerCase(Locale.ROOT));
    return name ? i : -1;
  }

  /** The word with a straight apostrophe, so that both ways of typing it compare equal. */
  private static String plain(Token token) {
    return token.text().replace('’', '\'');
  }

  private void add(int sentence, List<Token> tokens, int begin, int end, Token.Name type) {
    int first = begin;
    StringBuilder title = new StringBuilder();
    if (type == Token.Name.PERSON) {
      while (first + 1 < end && CUES.contains(tokens.get(first).text())) {
        first++;
      }
      while (first + 1 < end && isTitle(tokens.get(first).text())) {
        title.append(tokens.get(first).text()).append(' ');
        first++;
      }
    }
    if (title.isEmpty() && first > 0 && isTitle(tokens.get(first - 1).text())) {
      title.append(tokens.get(first - 1).text());
    }
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      String word = tokens.get(i).text();
      if (Character.isLetter(word.codePointAt(0)) && !tokens.get(i).tag().equals("POS")) {
        words.add(plain(tokens.get(i)));
      }
    }
    if (!words.isEmpty()) {
      Span span = narrative.span(sentence, first, end - 1);
      found.add(
          new NameOccurrence(
              sentence, first, end - 1, span, words, kind(type, words), title.toString().strip()));
    }
  }

  /** In a headline in capitals "Clinton Campaign" passes for a person's name. */
  private static Token.Name kind(Token.Name type, List<String> words) {
    boolean body =
        words.size() > 1
            && SourceNouns.kind(words.get(words.size() - 1)) == Speaker.Kind.ORGANIZATION;
    return type == Token.Name.PERSON && body ? Token.Name.ORGANIZATION : type;
  }

  private static boolean isTitle(String word) {
    return Honorifics.isCourtesy(word) || Honorifics.isOffice(word);
  }
}
