package org.quotecheck.speaker.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.lexicon.SourceNouns;

/**
 * The recogniser takes a long title with a name for an organisation now and then. Where a surname
 * stands alone as a person, or speaks, a given name before the same surname makes a person too.
 */
final class MissedFullNames {
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

  private final Narrative narrative;
  private final List<NameOccurrence> found;

  MissedFullNames(Narrative narrative, List<NameOccurrence> found) {
    this.narrative = narrative;
    this.found = found;
  }

  /** Adds the names to those found, in the place of what was found there. */
  void add() {
    Set<String> alone = new HashSet<>();
    Set<String> full = new HashSet<>();
    for (NameOccurrence name : found) {
      if (name.type() == Token.Name.PERSON) {
        (name.words().size() == 1 ? alone : full).add(name.surname());
      }
    }
    alone.addAll(speakingSurnames());
    alone.removeAll(full);
    for (int s = 0; s < narrative.size(); s++) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int i = 1; i < tokens.size(); i++) {
        int first = givenNameBefore(tokens, i);
        if (first >= 0 && alone.contains(NameFinder.plain(tokens.get(i)))) {
          Span span = narrative.span(s, first, i);
          if (found.stream().anyMatch(name -> name.span().overlaps(span) && name.isFullName())) {
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

  /** "Torrents said": capitalised words alone that speak, and are no kind of source. */
  private Set<String> speakingSurnames() {
    Set<String> words = new HashSet<>();
    for (int s = 0; s < narrative.size(); s++) {
      Sentence sentence = narrative.sentence(s);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean alone = i == 0 || sentence.heads().get(i - 1) != i;
        if (alone
            && token.isNoun()
            && token.name() == Token.Name.NONE
            && NameFinder.isCapitalised(token)
            && !Sentence.isStandIn(sentence.tokens(), i)
            && SourceNouns.kind(token.text()) == null
            && !SourceNouns.isRole(token.text())
            && narrative.isSpeaking(new Narrative.At(s, i))) {
          words.add(NameFinder.plain(token));
        }
      }
    }
    return words;
  }

  private static int givenNameBefore(List<Token> tokens, int surname) {
    int i = surname - 1;
    i -= i > 0 && INITIAL.matcher(tokens.get(i).text()).matches() ? 1 : 0;
    Token token = tokens.get(i);
    boolean name =
        token.isProperNoun()
            && NameFinder.isCapitalised(token)
            && token.name() != Token.Name.LOCATION
            && !NameFinder.isTitleWord(token.text())
            && !SourceNouns.isRole(token.text())
            && !Names.isOfCalendar(token.text());
    return name ? i : -1;
  }
}
