package org.quotecheck.speaker.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.BodyNouns;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Finds the body that a role is in where its name stands elsewhere: the school of "Headteacher Ann
 * Lee" in the sentence before, the union of "the union's president", the trust of "whose director,
 * Ann Lee" and "its director, Ann Lee".
 */
final class Workplaces {
  private static final Set<String> SCHOOLS = Set.of("school", "academy", "college", "university");
  private static final Set<String> CHURCHES = Set.of("church", "cathedral", "parish");

  /** What the bodies are called that have such heads. */
  private static final Map<String, Set<String>> BODIES =
      Map.ofEntries(
          Map.entry("headteacher", SCHOOLS),
          Map.entry("headmaster", SCHOOLS),
          Map.entry("headmistress", SCHOOLS),
          Map.entry("principal", SCHOOLS),
          Map.entry("vice-chancellor", SCHOOLS),
          Map.entry("vicar", CHURCHES),
          Map.entry("rector", CHURCHES),
          Map.entry("curate", CHURCHES),
          Map.entry("imam", Set.of("mosque")),
          Map.entry("rabbi", Set.of("synagogue")));

  private static final Set<String> COURT = Set.of("court", "tribunal");

  /** Those who sit in a court. */
  private static final Set<String> BENCH =
      Set.of("judge", "justice", "judges", "justices", "magistrate");

  /** "The state's" governor has no body in "Secretary of State". */
  private static final Set<String> PLACES = Set.of("state", "nation", "country", "city", "county");

  /** In sentences. */
  private static final int REACH = 4;

  /** Sentences back to the court that a judge sits in: a report names others further up. */
  private static final int NEXT = 1;

  private final Narrative narrative;

  Workplaces(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The name of the body, given the words of a role that name none. */
  Optional<String> find(TokenRange role) {
    List<Token> tokens = narrative.sentence(role.sentence()).tokens();
    String head = tokens.get(role.last()).text().toLowerCase(Locale.ROOT);
    if (BENCH.contains(head)) {
      return before(role, COURT, NEXT);
    }
    Set<String> bodies = BODIES.get(head);
    if (bodies != null) {
      return before(role, bodies, REACH);
    }
    for (int i = role.first(); i < role.last(); i++) {
      if (isBody(tokens.get(i)) && RoleWords.isPossessive(tokens, i + 1)) {
        return before(role, Set.of(tokens.get(i).text()), role.sentence());
      }
      if (isTakenUp(tokens, role, i)) {
        return takenUp(role, tokens.get(i).text());
      }
    }
    if (isTakenUp(tokens, role, role.last())) {
      return takenUp(role, tokens.get(role.last()).text());
    }
    String owner =
        role.first() == 0 ? "" : tokens.get(role.first() - 1).text().toLowerCase(Locale.ROOT);
    return switch (owner) {
      case "whose" -> lastOf(role.sentence(), role.first() - 2);
      case "its" -> ofPronoun(role);
      default -> Optional.empty();
    };
  }

  /** "The firm" in "a spokesman for the Tallinn-based firm", not "the firm that built the dam". */
  private static boolean isTakenUp(List<Token> tokens, TokenRange role, int i) {
    boolean plain =
        isBody(tokens.get(i))
            && !(i < role.last() && tokens.get(i + 1).isNoun())
            && !(i + 1 < tokens.size() && tokens.get(i + 1).tag().startsWith("W"));
    int article = i - 1;
    while (article > role.first()
        && tokens.get(article).name() != Token.Name.ORGANIZATION
        && Modifiers.isModifier(tokens, article)) {
      article--;
    }
    return plain && article > role.first() && tokens.get(article).text().equals("the");
  }

  private Optional<String> takenUp(TokenRange role, String noun) {
    return before(role, Set.of(noun), role.sentence())
        .or(() -> BodyNouns.is(noun) ? mostNamed(role) : Optional.empty());
  }

  /** The body named most often up to the role, of several the last one, that is no other kind. */
  private Optional<String> mostNamed(TokenRange role) {
    Map<String, Integer> times = new HashMap<>();
    Optional<String> most = Optional.empty();
    for (int s = 0; s <= role.sentence(); s++) {
      List<Token> tokens = narrative.sentence(s).tokens();
      int end = s == role.sentence() ? role.first() : tokens.size();
      for (int i = 0; i < end; i++) {
        boolean last = i + 1 == tokens.size() || tokens.get(i + 1).name() != tokens.get(i).name();
        boolean other = SourceNouns.kind(tokens.get(i).text()) == Speaker.Kind.ORGANIZATION;
        if (tokens.get(i).name() == Token.Name.ORGANIZATION && last && !other) {
          String name = lastOf(s, i).orElseThrow();
          int count = times.merge(name, 1, Integer::sum);
          most =
              most.filter(body -> times.getOrDefault(body, 0) > count).or(() -> Optional.of(name));
        }
      }
    }
    return most;
  }

  /** The body that "its" stands for: one named before it in the sentence, or in the one before. */
  private Optional<String> ofPronoun(TokenRange role) {
    Optional<String> here = lastOf(role.sentence(), role.first() - 2);
    int before = role.sentence() - 1;
    if (here.isPresent() || before < 0) {
      return here;
    }
    List<Token> tokens = narrative.sentence(before).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean ends =
          tokens.get(i).name() == Token.Name.ORGANIZATION
              && (i + 1 == tokens.size() || tokens.get(i + 1).name() != Token.Name.ORGANIZATION);
      if (ends && narrative.isSubject(new Narrative.At(before, i))) {
        return lastOf(before, i);
      }
    }
    return lastOf(before, tokens.size() - 1);
  }

  /** The last name of a body that ends at a token or before it. */
  private Optional<String> lastOf(int sentence, int from) {
    List<Token> tokens = narrative.sentence(sentence).tokens();
    int last = from;
    while (last >= 0 && tokens.get(last).name() != Token.Name.ORGANIZATION) {
      last--;
    }
    int first = last;
    while (first > 0 && tokens.get(first - 1).name() == Token.Name.ORGANIZATION) {
      first--;
    }
    return last < 0
        ? Optional.empty()
        : Optional.of(narrative.text(narrative.span(sentence, first, last)));
  }

  private static boolean isBody(Token token) {
    return RoleWords.isBody(token) && !PLACES.contains(token.text());
  }

  /** The last name before the role, the headline left out, that ends with a noun for a body. */
  private Optional<String> before(TokenRange role, Set<String> nouns, int reach) {
    for (int s = role.sentence(); s >= Math.max(1, role.sentence() - reach); s--) {
      List<Token> tokens = narrative.sentence(s).tokens();
      int from = s == role.sentence() ? role.first() - 1 : tokens.size() - 1;
      for (int i = from; i > 0; i--) {
        Optional<String> name = endingAt(s, i, nouns);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> endingAt(int sentence, int noun, Set<String> nouns) {
    Token token = narrative.sentence(sentence).tokens().get(noun);
    return nouns.contains(token.text().toLowerCase(Locale.ROOT))
        ? nameEndingAt(sentence, noun)
        : Optional.empty();
  }

  /** The name, of two words at least, whose last one is given. */
  Optional<String> nameEndingAt(int sentence, int last) {
    int begin = beginOfName(narrative.sentence(sentence).tokens(), last);
    return begin < last
        ? Optional.of(narrative.text(narrative.span(sentence, begin, last)))
        : Optional.empty();
  }

  /** The index of the first capitalised word of the run that ends before a noun. */
  private static int beginOfName(List<Token> tokens, int noun) {
    int begin = noun;
    while (begin > 0 && isOfName(tokens, begin - 1)) {
      begin--;
    }
    while (begin < noun
        && (!NameFinder.isCapitalised(tokens.get(begin)) || isOpening(tokens, begin))) {
      begin++;
    }
    return begin;
  }

  /** "At Leeds Crown Court", "But the council". */
  private static boolean isOpening(List<Token> tokens, int i) {
    return i == 0 && Set.of("IN", "CC", "RB", "WRB", "TO").contains(tokens.get(i).tag());
  }

  private static boolean isOfName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean capital = NameFinder.isCapitalised(token) && !token.tag().equals("DT");
    boolean link =
        i > 0
            && Set.of("of", "for", "and").contains(token.text())
            && NameFinder.isCapitalised(tokens.get(i - 1));
    boolean hyphen =
        token.tag().equals("HYPH") || (i > 0 && tokens.get(i - 1).tag().equals("HYPH"));
    return (capital || link || hyphen || RoleWords.isPossessive(tokens, i))
        && !Sentence.isStandIn(tokens, i);
  }
}
