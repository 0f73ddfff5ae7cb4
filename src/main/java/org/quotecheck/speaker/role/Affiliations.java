package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;

/** Finds in or for which body somebody has a role. */
final class Affiliations {
  private static final Pattern PARTY =
      Pattern.compile(
          "^\\s*[(\\[]((?:D|R|I|DFL|Lab|Con|LD|SNP|Dem|Rep|Republican|Democrat|Labour|Conservative)\\.?"
              + "(?:[-–,][^)\\]]{1,30})?)[)\\]]"
              // "Ann Lee, D-Ohio, said"
              + "|^,\\s+([DRI][-–]\\p{Lu}[\\p{L}. ]{1,18}),");
  private static final Set<String> PARTIES =
      Set.of(
          "republican",
          "democratic",
          "democrat",
          "gop",
          "labour",
          "conservative",
          "tory",
          "libertarian",
          "green");

  /** Those who are from a place on its behalf: "a delegate from Vermont". */
  private static final Set<String> REPRESENTATIVES =
      Set.of(
          "congressman",
          "congresswoman",
          "councillor",
          "delegate",
          "democrat",
          "lawmaker",
          "legislator",
          "mp",
          "representative",
          "republican",
          "senator");

  private final Narrative narrative;

  Affiliations(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The party and place in brackets behind a name: "D-Va.". */
  static Optional<String> party(NameOccurrence name, String text) {
    Matcher matcher =
        PARTY.matcher(
            text.substring(name.span().end(), Math.min(text.length(), name.span().end() + 40)));
    return matcher.find()
        ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  /** The organisation, party or place that the role's words name. */
  @Nullable String find(int sentence, int first, int last) {
    List<Token> tokens = narrative.sentence(sentence).tokens();
    Span run = run(tokens, first, last, Token.Name.ORGANIZATION);
    run = run == null ? body(tokens, first, last) : run;
    run = run == null ? place(tokens, first, last) : run;
    run = run == null ? party(tokens, first, last) : run;
    return run == null
        ? null
        : narrative.text(narrative.span(sentence, run.begin(), run.end() - 1));
  }

  /**
   * The tokens of a name of a type: of several the one that a preposition introduces ("House editor
   * for the Cook Report"), else the first. With it goes the noun for the body that it is part of
   * ("House transportation committee").
   */
  private static @Nullable Span run(List<Token> tokens, int first, int last, Token.Name type) {
    Span best = null;
    for (int begin = first; begin <= last; begin++) {
      boolean begins =
          tokens.get(begin).name() == type
              && !isSecondHalf(tokens, begin, first)
              && (begin == first || tokens.get(begin - 1).name() != type);
      int end = begins ? endOfName(tokens, begin, last) : begin;
      if (end > begin && (best == null || isIntroduced(tokens, begin, first))) {
        best = new Span(begin, end);
      }
    }
    return best;
  }

  /** The place that an office is for; not the one that somebody is from or a body is based in. */
  private static @Nullable Span place(List<Token> tokens, int first, int last) {
    Span place = run(tokens, first, last, Token.Name.LOCATION);
    if (place == null) {
      return null;
    }
    int before = place.begin() - 1;
    before -= before > first && tokens.get(before).tag().equals("DT") ? 1 : 0;
    boolean from = before > first && isHome(tokens, before);
    boolean based = place.end() <= last && RoleWords.isHyphen(tokens, place.end());
    return from || based ? null : place;
  }

  /** Whether "from" leads to where somebody comes from: not in "a delegate from Vermont". */
  static boolean isHome(List<Token> tokens, int from) {
    return tokens.get(from).text().equals("from")
        && !REPRESENTATIVES.contains(tokens.get(from - 1).text().toLowerCase(Locale.ROOT));
  }

  static int endOfName(List<Token> tokens, int begin, int last) {
    Token.Name type = tokens.get(begin).name();
    int end = begin;
    while (end <= last
        && tokens.get(end).name() == type
        && (type != Token.Name.NONE || tokens.get(end).isProperNoun())) {
      end++;
    }
    while (end > begin
        && SourceNouns.isRole(tokens.get(end - 1).text())
        && !tokens.get(end - 1).tag().endsWith("S")) {
      end--;
    }
    int body = end;
    while (body <= last && tokens.get(body).tag().startsWith("NN")) {
      body++;
      if (SourceNouns.kind(tokens.get(body - 1).text()) == Speaker.Kind.ORGANIZATION) {
        end = body;
      }
    }
    return end;
  }

  /** "Urban Renewal" in "the Commissioner for Roads and Urban Renewal". */
  private static boolean isSecondHalf(List<Token> tokens, int begin, int first) {
    int before = begin - 2;
    return before > first
        && tokens.get(begin - 1).text().equals("and")
        && tokens.get(before).isProperNoun()
        && tokens.get(before).name() == Token.Name.NONE
        && !RoleWords.isRole(tokens.get(before));
  }

  private static boolean isIntroduced(List<Token> tokens, int begin, int first) {
    int before = begin - 1;
    before -= before > first && tokens.get(before).tag().equals("DT") ? 1 : 0;
    return before > first && tokens.get(before).tag().equals("IN");
  }

  /** Capitalised words with a noun for a body: "Clinton campaign", "Obama administration". */
  private static @Nullable Span body(List<Token> tokens, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      boolean body = SourceNouns.kind(tokens.get(i).text()) == Speaker.Kind.ORGANIZATION;
      if (body && tokens.get(i - 1).isProperNoun() && !isWithinTitle(tokens, i, last)) {
        int begin = i - 1;
        while (begin > first && tokens.get(begin - 1).isProperNoun()) {
          begin--;
        }
        return new Span(begin, i + 1);
      }
    }
    return null;
  }

  /** "Press" in "Chief Press Secretary". */
  private static boolean isWithinTitle(List<Token> tokens, int i, int last) {
    return i < last
        && tokens.get(i).isProperNoun()
        && RoleWords.isRole(tokens.get(i - 1))
        && RoleWords.isRole(tokens.get(i + 1));
  }

  /** "National Convention" behind "Democratic". */
  private static boolean isPartOfBody(Token token) {
    return token.isProperNoun() && !RoleWords.isRole(token);
  }

  private static @Nullable Span party(List<Token> tokens, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (PARTIES.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        int end = i + 1;
        while (end <= last && isPartOfBody(tokens.get(end))) {
          end++;
        }
        return new Span(i, end);
      }
    }
    return null;
  }
}
