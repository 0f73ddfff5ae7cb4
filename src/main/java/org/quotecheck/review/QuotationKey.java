package org.quotecheck.review;

import java.util.Locale;
import org.quotecheck.article.Span;

/**
 * How a quotation is known again in an edited draft: by its words, and where those stand twice, by
 * its surroundings.
 *
 * @param words the quotation without its marks, on one line
 * @param before the end of the text before it, on one line
 * @param after the beginning of the text behind it, on one line
 */
public record QuotationKey(String words, String before, String after) {
  /** Enough to tell two places apart, and little enough to read in a file; in UTF-16 units. */
  private static final int SURROUNDINGS = 60;

  /** The key of a quotation in a text. */
  public static QuotationKey of(String text, Span quotation, Span content) {
    int begin = Math.max(0, quotation.begin() - SURROUNDINGS);
    int end = Math.min(text.length(), quotation.end() + SURROUNDINGS);
    // Half a character is none that a file could hold.
    begin += begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? 1 : 0;
    end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
    return new QuotationKey(
        line(content.of(text)),
        line(text.substring(begin, quotation.begin())),
        line(text.substring(quotation.end(), end)));
  }

  /** Whether the words are the same; marks, white space and capitals do not count. */
  boolean hasWordsOf(QuotationKey other) {
    return letters(words).equals(letters(other.words));
  }

  /** In how many characters next to the quotation both agree. */
  int agreement(QuotationKey other) {
    return common(reversed(letters(before)), reversed(letters(other.before)))
        + common(letters(after), letters(other.after));
  }

  private static int common(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int common = 0;
    while (common < length && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common;
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** What has no letters is compared as it is. */
  private static String letters(String text) {
    String letters =
        text.replaceAll("(?U)[^\\p{L}\\p{M}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    return letters.isEmpty() ? text : letters;
  }

  private static String line(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }
}
