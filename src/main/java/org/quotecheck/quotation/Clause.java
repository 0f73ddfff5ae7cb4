package org.quotecheck.quotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;

/**
 * Tells a quoted clause from a fragment of the reporter's sentence by its shape alone: where it
 * stands, its first letter, the punctuation at its ends. American style puts a comma or full stop
 * inside the marks of a fragment too, so the beginning tells more than the end.
 */
final class Clause {
  private static final Set<String> SMALL_TITLE_WORDS =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "with", "from",
          "by", "as", "is");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD_BREAK = Pattern.compile("[\\s—–-]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

  private Clause() {}

  static Quotation.Type typeOf(String text, Span paragraph, Span span, Span content) {
    String said = content.of(text).strip();
    char before = lastBefore(text, paragraph, span.begin());
    char after = firstAfter(text, paragraph, span.end());
    int words = SPACE.split(said, -1).length;
    boolean upper = startsUpper(said);
    boolean ended = endsWithPunctuation(said) || after == 0 || ",.;:—–-?!".indexOf(after) >= 0;
    boolean opensSentence = before == 0 || ".?!…\"”’')]:".indexOf(before) >= 0;
    boolean afterPause = opensSentence || ",;—–-".indexOf(before) >= 0;
    boolean clause;
    if (upper && opensSentence) {
      clause = ended && !(words <= 6 && isTitle(said) && !endsWithPunctuation(said));
    } else if (upper) {
      clause = (afterPause || words >= 4) && ended && !isTitle(said);
    } else {
      clause = afterPause && endsWithPunctuation(said) && words >= 4;
    }
    return clause ? Quotation.Type.DIRECT : Quotation.Type.PARTIAL;
  }

  /** Whether all words but the small ones are capitalised, as in the title of a work. */
  static boolean isTitle(String said) {
    int capitals = 0;
    for (String word : WORD_BREAK.split(said, -1)) {
      String letters = NO_LETTER.matcher(word).replaceAll("");
      if (letters.isEmpty() || SMALL_TITLE_WORDS.contains(letters.toLowerCase(Locale.ROOT))) {
        continue;
      }
      if (!Character.isUpperCase(letters.codePointAt(0))) {
        return false;
      }
      capitals++;
    }
    return capitals > 0;
  }

  private static boolean startsUpper(String said) {
    int first = said.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static boolean endsWithPunctuation(String said) {
    return !said.isEmpty() && ".,?!…—–-;".indexOf(said.charAt(said.length() - 1)) >= 0;
  }

  private static char lastBefore(String text, Span paragraph, int offset) {
    int i = offset - 1;
    while (i >= paragraph.begin() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < paragraph.begin() ? 0 : text.charAt(i);
  }

  private static char firstAfter(String text, Span paragraph, int offset) {
    int i = offset;
    while (i < paragraph.end() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i >= paragraph.end() ? 0 : text.charAt(i);
  }
}
