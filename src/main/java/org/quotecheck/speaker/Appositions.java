package org.quotecheck.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * Finds the words, set off by commas, that say what the bearer of a name is: "Ned Price, a State
 * Department spokesman", "Carmel Martin, who heads the centre", "A former nurse, Smith has worked".
 */
final class Appositions {
  /**
   * Words that say what somebody is.
   *
   * @param sentence number of their sentence
   * @param first index of the first of them there
   * @param last index of the last of them, included
   */
  record Words(int sentence, int first, int last) {}

  private static final Set<String> INDEFINITE = Set.of("a", "an", "one");

  private static final Set<String> HOME = Set.of("of", "from");
  static final Set<String> EMPLOYED = Set.of("for", "at", "with");

  /** "My dear sister" is what a speaker calls somebody. */
  static final Set<String> SPEAKERS_OWN = Set.of("my", "our", "your");

  /** Words before a description that opens a sentence. */
  private static final Set<String> FRONTS = Set.of("as", "now");

  private static final Set<String> SERVING = Set.of("serve", "work", "act", "volunteer");

  /** Verbs that say what somebody does for a body, as a title would. */
  static final Set<String> LEADING =
      Set.of(
          "captain",
          "chair",
          "coach",
          "direct",
          "edit",
          "farm",
          "found",
          "head",
          "helm",
          "host",
          "keep",
          "lead",
          "manage",
          "oversee",
          "own",
          "play",
          "present",
          "represent",
          "run",
          "study",
          "teach");

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

  /**
   * "A former nurse, Smith has worked"; "As the senior Democrat in the delegation, Scott, 69, has
   * emerged": what opens the sentence, set off by a comma, describes its subject.
   */
  Optional<Words> fronted(NameOccurrence name) {
    Sentence sentence = narrative.sentence(name.sentence());
    List<Token> tokens = sentence.tokens();
    int comma = name.first() - 1;
    while (comma > 0
        && (Honorifics.isCourtesy(tokens.get(comma).text())
            || Honorifics.isOffice(tokens.get(comma).text()))) {
      comma--;
    }
    int begin = 0;
    while (begin < comma && FRONTS.contains(tokens.get(begin).text().toLowerCase(Locale.ROOT))) {
      begin++;
    }
    if (comma < 2 || !tokens.get(comma).text().equals(",")) {
      return Optional.empty();
    }
    String article = tokens.get(begin).text().toLowerCase(Locale.ROOT);
    boolean describes =
        begin > 0 ? article.equals("the") : INDEFINITE.contains(article) && !isAside(tokens, name);
    if (!describes || !leadsToVerb(tokens, name)) {
      return Optional.empty();
    }
    int end = comma - 1;
    return at(name.sentence(), tokens.subList(0, comma), begin)
        .filter(words -> words.last() == end);
  }

  private static boolean leadsToVerb(List<Token> tokens, NameOccurrence name) {
    int next = name.last() + 1;
    return next < tokens.size()
        && (tokens.get(next).isVerb()
            || tokens.get(next).tag().equals("MD")
            || RoleWords.isPause(tokens.get(next)));
  }

  /** In "A friend, Smith said, had called" the friend is somebody else. */
  private static boolean isAside(List<Token> tokens, NameOccurrence name) {
    int next = name.last() + 1;
    return next + 1 >= tokens.size() || RoleWords.isPause(tokens.get(next + 1));
  }

  /** "Ned Price, a State Department spokesman, said"; "Carmel Martin, who heads the centre". */
  Optional<Words> behind(NameOccurrence name) {
    Sentence sentence = narrative.sentence(name.sentence());
    return behind(
        name, i -> RoleWords.isRole(sentence.tokens().get(i)) || isApposed(sentence, name, i));
  }

  /** "Ann Roe KC", "Ann Roe, MP": an office written in letters behind the name. */
  Optional<Words> lettersBehind(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    for (int i = name.first() + 1; i <= name.last(); i++) {
      if (Honorifics.isOfficeBehind(tokens.get(i).text())) {
        return Optional.of(new Words(name.sentence(), i, i));
      }
    }
    int behind = name.last() + 2;
    boolean apart =
        behind < tokens.size()
            && RoleWords.isPause(tokens.get(behind - 1))
            && Honorifics.isOfficeBehind(tokens.get(behind).text());
    return apart ? Optional.of(new Words(name.sentence(), behind, behind)) : Optional.empty();
  }

  /** "Acme, a maker of anvils". */
  Optional<Words> ofBody(NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    return behind(name, i -> RoleWords.isBody(tokens.get(i)));
  }

  private Optional<Words> behind(NameOccurrence name, IntPredicate isHead) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int i = RoleWords.behindBrackets(tokens, name.last() + 1);
    if (i >= tokens.size() || !RoleWords.isPause(tokens.get(i))) {
      return Optional.empty();
    }
    i = behindAgeAndHome(tokens, i + 1);
    if (i < tokens.size()
        && (tokens.get(i).tag().equals("WP") || tokens.get(i).tag().equals("WDT"))) {
      return relative(name.sentence(), tokens, i);
    }
    return apposition(name.sentence(), tokens, i, isHead)
        .map(words -> ClauseBehind.join(words, tokens));
  }

  /** "Jane Roe, 34, from Leeds, a teacher": the index of what follows age and place. */
  private static int behindAgeAndHome(List<Token> tokens, int begin) {
    int i = begin;
    if (i + 1 < tokens.size()
        && tokens.get(i).tag().equals("CD")
        && RoleWords.isPause(tokens.get(i + 1))) {
      i += 2;
    }
    if (i < tokens.size() && HOME.contains(tokens.get(i).text())) {
      int end = i + 1;
      while (end < tokens.size() && tokens.get(end).isProperNoun()) {
        end++;
      }
      if (end > i + 1 && end < tokens.size() && RoleWords.isPause(tokens.get(end))) {
        return end + 1;
      }
    }
    return i;
  }

  /** The description that begins at a token, if it is one. */
  Optional<Words> at(int sentence, List<Token> tokens, int begin) {
    return apposition(sentence, tokens, begin, i -> RoleWords.isRole(tokens.get(i)));
  }

  private Optional<Words> apposition(
      int sentence, List<Token> tokens, int begin, IntPredicate isHead) {
    int first = begin;
    if (begin < tokens.size()
        && SPEAKERS_OWN.contains(tokens.get(begin).text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
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
      complement |= tokens.get(end).tag().equals("IN");
      boolean head = isHead.test(end) || (indefinite && RoleWords.isLastNoun(tokens, end));
      role |= !complement && head;
      end++;
    }
    while (end > first && !RoleWords.endsPhrase(tokens.get(end - 1))) {
      end--;
    }
    return role && end > first
        ? Optional.of(new Words(sentence, first, end - 1))
        : Optional.empty();
  }

  /** "The brusque, outspoken governor". */
  private static boolean joinsAdjectives(List<Token> tokens, int i) {
    return tokens.get(i).text().equals(",")
        && tokens.get(i - 1).tag().startsWith("JJ")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).tag().startsWith("JJ");
  }

  /** "Ann Wilner, who tracks advertisements for Kantar": a clause that names the employer. */
  private static Optional<Words> employed(int sentence, List<Token> tokens, int pronoun) {
    int end = ClauseBehind.end(tokens, pronoun + 2);
    for (int i = pronoun + 2; i + 1 < end; i++) {
      int name = tokens.get(i + 1).tag().equals("DT") ? i + 2 : i + 1;
      if (EMPLOYED.contains(tokens.get(i).text())
          && name < end
          && tokens.get(name).name() == Token.Name.ORGANIZATION) {
        return Optional.of(new Words(sentence, pronoun, end - 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Words> relative(int sentence, List<Token> tokens, int pronoun) {
    int verb = pronoun + 1;
    while (verb < tokens.size()
        && (tokens.get(verb).tag().equals("RB")
            || Set.of("have", "be").contains(tokens.get(verb).lemma()))) {
      verb++;
    }
    if (verb >= tokens.size()) {
      return Optional.empty();
    }
    String lemma = tokens.get(verb).lemma();
    if (SERVING.contains(lemma)
        && verb + 2 < tokens.size()
        && tokens.get(verb + 1).text().equals("as")) {
      return at(sentence, tokens, verb + 2);
    }
    boolean office = LEADING.contains(lemma);
    if (office && tokens.get(verb).isVerb()) {
      int end = ClauseBehind.end(tokens, verb + 1);
      return end > verb + 1 ? Optional.of(new Words(sentence, pronoun, end - 1)) : Optional.empty();
    }
    if (verb > pronoun + 1) {
      return at(sentence, tokens, verb);
    }
    return tokens.get(verb).isVerb() ? employed(sentence, tokens, pronoun) : Optional.empty();
  }
}
