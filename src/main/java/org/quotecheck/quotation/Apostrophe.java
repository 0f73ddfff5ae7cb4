package org.quotecheck.quotation;

import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.Span;

/** Tells apostrophes from single quotation marks, as far as the word they stand at tells. */
final class Apostrophe {
  private static final Set<String> ELISIONS =
      Set.of(
          "em", "tis", "twas", "twere", "til", "till", "cause", "n", "bout", "round", "cos", "im",
          "er", "nuff", "ello", "s", "un", "tude", "hood");

  /** Words that begin a quotation as well, if the glyph says so and they are capitalised. */
  private static final Set<String> ALSO_WORDS =
      Set.of("cause", "round", "till", "er", "un", "hood", "s", "im");

  private Apostrophe() {}

  /** Whether the mark is an apostrophe and nothing else: '90s, 'em, rock 'n' roll. */
  static boolean is(String text, Span part, Span mark) {
    boolean letterBefore =
        mark.begin() > part.begin() && Character.isLetterOrDigit(text.charAt(mark.begin() - 1));
    return letterBefore
        ? wordBefore(text, part, mark).equals("n") && isMark(text, part, mark.begin() - 2)
        : isElision(text, part, mark);
  }

  /**
   * Whether a closing mark may be the apostrophe of a word, since the sentence goes on behind it:
   * the ministers' plan, runnin' wild, 6' tall.
   */
  static boolean mayBe(String text, Span part, Span mark) {
    int end = mark.end();
    boolean goesOn =
        end + 1 < part.end() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
    if (!goesOn || mark.begin() == part.begin()) {
      return false;
    }
    char last = text.charAt(mark.begin() - 1);
    String word = wordBefore(text, part, mark);
    return last == 's'
        || last == 'S'
        || Character.isDigit(last)
        || (word.endsWith("in") && word.length() > 3)
        || word.equals("o")
        || word.equals("an")
        || word.equals("th");
  }

  private static boolean isElision(String text, Span part, Span mark) {
    int end = mark.end();
    int limit = Math.min(part.end(), end + 8);
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(mark.end(), end);
    boolean facesRight = text.charAt(mark.begin()) == '‘';
    if (word.matches("\\d\\ds?")) {
      return !facesRight || word.endsWith("s");
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = !lower.equals(word);
    return ELISIONS.contains(lower) && !(facesRight && capital && ALSO_WORDS.contains(lower));
  }

  private static String wordBefore(String text, Span part, Span mark) {
    int begin = mark.begin();
    int limit = Math.max(part.begin(), begin - 20);
    while (begin > limit && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, mark.begin());
  }

  private static boolean isMark(String text, Span part, int at) {
    return at >= part.begin() && "'’‘".indexOf(text.charAt(at)) >= 0;
  }
}
