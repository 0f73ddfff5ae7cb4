package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.GivenNames;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;

/**
 * Finds the body that is named right at a person's name: "Jonah Goldberg of the National Review",
 * "Gallup's Jeffrey Jones", "Tom Birch, of Birch Haulage Ltd, said"; or the place that an office is
 * for: "Sen. Tom Udall of New Mexico".
 */
final class BodyBeside {
  private static final Set<String> JOINING = Set.of("of", "from", "at", "with", "for");

  private static final Set<String> BEHALF = Set.of("for", "on");
  private static final Set<String> WRITING = Set.of("Writing", "Reviewing", "Reporting");
  private static final Set<String> WRITTEN_FOR = Set.of("for", "in");

  private final Narrative narrative;

  BodyBeside(Narrative narrative) {
    this.narrative = narrative;
  }

  Optional<String> find(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    return possessor(name, tokens)
        .or(() -> joined(name, tokens))
        .or(() -> onBehalf(name, tokens))
        .map(run -> narrative.text(narrative.span(name.sentence(), run.begin(), run.end() - 1)));
  }

  /** "Fox News’ Bret Baier", "The Blaze’s Matt Walsh": not "Ann's Bob". */
  private static Optional<Span> possessor(NameOccurrence name, List<Token> tokens) {
    int end = name.first() - 1;
    if (end < 1 || !RoleWords.isPossessive(tokens, end)) {
      return Optional.empty();
    }
    int begin = end;
    while (begin > 0 && isOwner(tokens, begin - 1)) {
      begin--;
    }
    if (begin == end && name.words().size() > 1 && isTakenForSomebody(tokens, end - 1)) {
      begin--;
    }
    return begin < end && !Names.isOfCalendar(tokens.get(begin).text())
        ? Optional.of(new Span(begin, end))
        : Optional.empty();
  }

  private static boolean isOwner(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.name() == Token.Name.ORGANIZATION
        || (token.isProperNoun()
            && token.name() != Token.Name.PERSON
            && !Sentence.isStandIn(tokens, i))
        || (token.isNoun() && token.text().matches("\\p{Lu}{2,6}"));
  }

  /**
   * "Redburn's Ann Lee": a single word that is nobody's given name, before a name in full, is a
   * body's, whatever the recogniser takes it for.
   */
  private static boolean isTakenForSomebody(List<Token> tokens, int i) {
    boolean alone = i == 0 || tokens.get(i - 1).name() != Token.Name.PERSON;
    return alone
        && tokens.get(i).name() == Token.Name.PERSON
        && !GivenNames.has(tokens.get(i).text());
  }

  private static Optional<Span> joined(NameOccurrence name, List<Token> tokens) {
    int i = RoleWords.behindBrackets(tokens, name.last() + 1);
    boolean comma = i < tokens.size() && tokens.get(i).text().equals(",");
    i = comma ? Asides.behindAge(tokens, i + 1) : i;
    if (i + 1 >= tokens.size() || !JOINING.contains(tokens.get(i).text())) {
      return Optional.empty();
    }
    boolean of = tokens.get(i).text().equals("of");
    int begin = behindDescription(tokens, i + 1);
    if (begin >= tokens.size()) {
      return Optional.empty();
    }
    boolean office = name.first() > 0 && Honorifics.isOffice(tokens.get(name.first() - 1).text());
    Token.Name type = tokens.get(begin).name();
    boolean named =
        type == Token.Name.ORGANIZATION
            || (of && office && type == Token.Name.LOCATION)
            || (of
                && !comma
                && tokens.get(begin).isProperNoun()
                && type != Token.Name.LOCATION
                && !NameFinder.isTitleWord(tokens.get(begin).text()));
    int end = named ? Affiliations.endOfName(tokens, begin, tokens.size() - 1) : begin;
    boolean setOff = (of && !comma) || isEnd(tokens, end);
    return end > begin && setOff ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  /** "Ann Lee, speaking on behalf of Acme,"; "Reviewing it for The Times, Ann Lee called". */
  private static Optional<Span> onBehalf(NameOccurrence name, List<Token> tokens) {
    int comma = name.last() + 1;
    if (comma + 4 < tokens.size()
        && RoleWords.isPause(tokens.get(comma))
        && tokens.get(comma + 1).tag().equals("VBG")) {
      boolean behalf = tokens.get(comma + 3).text().equals("behalf");
      return BEHALF.contains(tokens.get(comma + 2).text())
          ? bodyAt(tokens, comma + (behalf ? 5 : 3))
          : Optional.empty();
    }
    int open = name.first() - 1;
    boolean fronted =
        open > 2 && tokens.get(open).text().equals(",") && WRITING.contains(tokens.get(0).text());
    for (int i = 1; fronted && i < open; i++) {
      if (WRITTEN_FOR.contains(tokens.get(i).text())) {
        Optional<Span> body = bodyAt(tokens, i + 1);
        if (body.filter(found -> found.end() == open).isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> bodyAt(List<Token> tokens, int begin) {
    int i = begin;
    while (i < tokens.size()
        && tokens.get(i).tag().equals("DT")
        && tokens.get(i).name() != Token.Name.ORGANIZATION) {
      i++;
    }
    boolean article = i > begin && tokens.get(i - 1).text().equals("The");
    int end =
        i < tokens.size() && tokens.get(i).name() == Token.Name.ORGANIZATION
            ? Affiliations.endOfName(tokens, i, tokens.size() - 1)
            : i;
    return end > i && isEnd(tokens, end)
        ? Optional.of(new Span(article ? i - 1 : i, end))
        : Optional.empty();
  }

  /** The index of the name behind "the", "the nonprofit" or "the charity". */
  private static int behindDescription(List<Token> tokens, int begin) {
    int i = begin;
    while (i < tokens.size()
        && tokens.get(i).name() == Token.Name.NONE
        && (tokens.get(i).tag().equals("DT")
            || tokens.get(i).tag().startsWith("JJ")
            || RoleWords.isBody(tokens.get(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isEnd(List<Token> tokens, int end) {
    return end >= tokens.size()
        || tokens.get(end).isVerb()
        || RoleWords.isPause(tokens.get(end))
        || tokens.get(end).tag().equals("-LRB-")
        || tokens.get(end).text().equals(".");
  }
}
