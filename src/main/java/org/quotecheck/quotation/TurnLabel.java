package org.quotecheck.quotation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;

/**
 * What stands before a turn of an interview or a transcript: "MARSH:", "Chris Wallace, moderator:",
 * "Q.".
 *
 * @param kind whether it names the speaker
 * @param name the name, or the letter, without description and colon
 * @param colon the colon; null where there is none
 * @param end where the turn's words begin
 */
public record TurnLabel(Kind kind, Span name, @Nullable Span colon, int end) {
  /** What a label says of the speaker. */
  public enum Kind {
    /** A name, initials or a description such as "UNIDENTIFIED MALE". */
    NAME,
    /** "Q." or "Question:". */
    QUESTION,
    /** "A." or "Answer:". */
    ANSWER
  }

  /** As far as a label may reach, in UTF-16 code units. */
  private static final int LONGEST = 120;

  private static final Pattern LETTER =
      Pattern.compile(
          "(?:(?<q>Q|Question)|(?<a>A|Answer))(?:\\h*(?:(?<colon>:)|\\.|[-–—](?=\\h))\\s*+|\\s*+$)"
              + "|(?<bare>Q)\\h+(?=[\\p{Lu}“\"])");

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*+";

  private static final Pattern NAME =
      Pattern.compile(
          "(?<name>"
              + WORD
              + "(?:\\h(?:"
              + WORD
              + "|of|the|de|la|del|van|von|der|den|al|bin|#?\\d{1,2})){0,5})"
              + "(?<about>(?:\\h?\\([^()]{1,60}\\)|\\h?\\[[^\\[\\]]{1,60}\\]|,\\h[^:.!?]{1,60}(?:\\.[^:.!?]{1,30}){0,2})*+)"
              + "\\h?(?<colon>:)(?:\\s++|$)");

  /** Lists and boxes have such words before their colons; nobody is called so. */
  private static final Set<String> NOBODY =
      Set.of(
          ("fact facts myth reality claim truth verdict ruling rating analysis context background"
                  + " winner winners loser losers pro pros con cons strength strengths weakness"
                  + " weaknesses note notes update correction clarification source sources photo"
                  + " photos picture image caption video audio credit who what when where why how"
                  + " which price prices cost tickets admission info information contact phone"
                  + " email website web address location venue time date day age name born died"
                  + " occupation job hometown family education party record result results score"
                  + " scores final next previous first second third related more read also warning"
                  + " tip tips step rule example answer question topic issue bottom line headline"
                  + " title author director cast starring genre rated recommended monday tuesday"
                  + " wednesday thursday friday saturday sunday january february march april may"
                  + " june july august september october november december today tomorrow yesterday"
                  + " morning afternoon evening night good bad best worst yes no total summary"
                  + " conclusion subject re to from cc here there scene act exit enter transcript interview exclusive opinion watch")
              .split(" ", -1));

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "my");

  /** The label that a paragraph begins with. */
  static Optional<TurnLabel> of(String text, Span paragraph) {
    String head =
        text.substring(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + LONGEST));
    Matcher letter = LETTER.matcher(head);
    if (letter.lookingAt()) {
      String group = letter.group("bare") != null ? "bare" : letter.group("q") != null ? "q" : "a";
      return Optional.of(
          label(letter, group, group.equals("a") ? Kind.ANSWER : Kind.QUESTION, paragraph));
    }
    Matcher name = NAME.matcher(head);
    return name.lookingAt() && isSomebody(name.group("name"))
        ? Optional.of(label(name, "name", Kind.NAME, paragraph))
        : Optional.empty();
  }

  private static TurnLabel label(Matcher found, String name, Kind kind, Span paragraph) {
    int from = paragraph.begin();
    int colon = found.start("colon");
    return new TurnLabel(
        kind,
        new Span(from + found.start(name), from + found.end(name)),
        colon < 0 ? null : new Span(from + colon, from + colon + 1),
        from + found.end());
  }

  private static boolean isSomebody(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\h", -1);
    String last = words[words.length - 1];
    String first = ARTICLES.contains(words[0]) && words.length > 1 ? words[1] : words[0];
    return !NOBODY.contains(last) && !NOBODY.contains(first);
  }

  /** Tells one speaker from another: the last word of the name, or the letter. */
  String key(String text) {
    if (kind != Kind.NAME) {
      return kind.name();
    }
    String words = name.of(text).toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Whether it is written in capitals, as transcripts have their labels. */
  boolean isInCapitals(String text) {
    String words = name.of(text);
    long small = words.chars().filter(Character::isLowerCase).count();
    // McCAIN, DeSANTIS.
    return kind == Kind.NAME && words.length() > 1 && small <= words.length() / 4;
  }
}
