package org.quotecheck.quotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;

/**
 * Tells a quoted clause from a fragment of the reporter's sentence by its shape alone: where it
 * stands, its first letter, the punctuation at its ends. American style puts a comma or full stop
 * inside the marks of a fragment too, British style puts that of a clause outside, so the beginning
 * tells more than the end.
 */
final class Clause {
  /** Words right before a quotation that promise a whole clause, if it begins with a capital. */
  private static final Set<String> SAYING_BEFORE =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "asked",
          "asks",
          "asking",
          "added",
          "adds",
          "adding",
          "replied",
          "replies",
          "answered",
          "wrote",
          "writes",
          "tweeted",
          "shouted",
          "yelled",
          "chanted",
          "chanting",
          "declared",
          "continued",
          "concluded",
          "responded",
          "insisted");

  /** Words right behind a quotation with which its attribution begins, with or without a comma. */
  private static final Set<String> SAYING_BEHIND =
      Set.of(
          "said", "says", "asked", "asks", "added", "wrote", "tweeted", "he", "she", "they", "i");

  private static final String CLOSING = "\"”’'»“)]}";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST_WORD = 20;

  /** What a quotation stands behind. */
  private enum Before {
    SENTENCE_END,
    PAUSE,
    WORD
  }

  private final String text;
  private final Span paragraph;

  private Clause(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  static Quotation.Type typeOf(String text, Span paragraph, Span span, Span content) {
    boolean clause = new Clause(text, paragraph).isClause(span, content.of(text).strip());
    return clause ? Quotation.Type.DIRECT : Quotation.Type.PARTIAL;
  }

  private boolean isClause(Span span, String said) {
    Before before = before(span.begin());
    int words = SPACE.split(said, -1).length;
    char last = last(said);
    boolean endedInside = ".,?!…—–-;".indexOf(last) >= 0;
    boolean sayingBehind = SAYING_BEHIND.contains(wordBehind(span.end()));
    boolean ended = endedInside || sayingBehind || isEndedOutside(span.end());
    if (!startsUpper(said)) {
      return before != Before.WORD && endedInside && words >= 4;
    }
    if (before == Before.SENTENCE_END) {
      boolean title = words <= 6 && TitleCase.is(said) && !endedInside && !sayingBehind;
      return ended && !title;
    }
    if (SAYING_BEFORE.contains(wordBefore(span.begin()))) {
      return ended;
    }
    return (before == Before.PAUSE || words >= 4) && ended && !TitleCase.is(said);
  }

  private static boolean startsUpper(String said) {
    int first = said.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** The last character, the closing marks of an inner quotation set aside; blank without any. */
  private static char last(String said) {
    int i = said.length() - 1;
    while (i > 0 && (CLOSING.indexOf(said.charAt(i)) >= 0 || said.charAt(i) == ' ')) {
      i--;
    }
    return i < 0 ? ' ' : said.charAt(i);
  }

  private Before before(int offset) {
    int i = skipBlanksBack(offset);
    while (i > paragraph.begin() && CLOSING.indexOf(text.charAt(i - 1)) >= 0) {
      i = skipBlanksBack(i - 1);
    }
    if (i == paragraph.begin() || ".?!…:([{>".indexOf(text.charAt(i - 1)) >= 0) {
      return Before.SENTENCE_END;
    }
    return ",;—–-".indexOf(text.charAt(i - 1)) >= 0 ? Before.PAUSE : Before.WORD;
  }

  private boolean isEndedOutside(int offset) {
    int i = skipBlanks(offset);
    return i == paragraph.end() || ",.;:—–-?!)“".indexOf(text.charAt(i)) >= 0;
  }

  /** The word right before an offset, one comma between them set aside, in lower case. */
  private String wordBefore(int offset) {
    int end = skipBlanksBack(offset);
    if (end > paragraph.begin() && text.charAt(end - 1) == ',') {
      end--;
    }
    int begin = end;
    int limit = Math.max(paragraph.begin(), end - LONGEST_WORD);
    while (begin > limit && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** The word right behind an offset, one comma between them set aside, in lower case. */
  private String wordBehind(int offset) {
    int begin = skipBlanks(offset);
    if (begin < paragraph.end() && text.charAt(begin) == ',') {
      begin = skipBlanks(begin + 1);
    }
    int end = begin;
    int limit = Math.min(paragraph.end(), begin + LONGEST_WORD);
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  private int skipBlanks(int offset) {
    int i = offset;
    while (i < paragraph.end() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipBlanksBack(int offset) {
    int i = offset;
    while (i > paragraph.begin() && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
