package org.quotecheck.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.PlainWords;

/**
 * How a quotation is known again in an edited draft: by its words, and where those stand twice, by
 * its surroundings.
 *
 * @param words the quotation without its marks, on one line
 * @param before the end of the text before it, on one line, with ¶ where its paragraph begins
 * @param after the beginning of the text behind it, on one line, with ¶ where its paragraph ends
 */
public record QuotationKey(String words, String before, String after) {
  /** Enough to tell two places apart, and little enough to read in a file; in UTF-16 units. */
  private static final int SURROUNDINGS = 60;

  private static final String PARAGRAPH = "¶";

  /**
   * A word of the quotation's own paragraph tells as much as so many others: there it says who
   * speaks, and the paragraphs around come and go.
   */
  private static final int OWN_PARAGRAPH = 10;

  /** The key of a quotation in a text, of which the paragraph is a part. */
  public static QuotationKey of(String text, Span paragraph, Span quotation, Span content) {
    int begin = Math.max(0, quotation.begin() - SURROUNDINGS);
    int end = Math.min(text.length(), quotation.end() + SURROUNDINGS);
    // Half a character is none that a file could hold.
    begin += begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? 1 : 0;
    end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
    return new QuotationKey(
        line(content.of(text)),
        joined(text, begin, paragraph.begin(), quotation.begin()),
        joined(text, quotation.end(), paragraph.end(), end));
  }

  /** The text from begin to end, with a mark where the paragraph has its border. */
  private static String joined(String text, int begin, int border, int end) {
    return begin == end || border < begin || border > end
        ? line(text.substring(begin, end))
        : line(text.substring(begin, border) + " " + PARAGRAPH + " " + text.substring(border, end));
  }

  /** The words as they are compared: without marks, extra white space and capitals. */
  String plainWords() {
    return letters(words);
  }

  /** In how many words next to the quotation both agree, those of its paragraph counted more. */
  int agreement(QuotationKey other) {
    return OWN_PARAGRAPH
            * (common(ownBefore(), other.ownBefore()) + common(ownAfter(), other.ownAfter()))
        + common(backwards(before), backwards(other.before))
        + common(words(after), words(other.after));
  }

  private List<String> ownBefore() {
    return backwards(before.substring(before.lastIndexOf(PARAGRAPH) + 1));
  }

  private List<String> ownAfter() {
    int border = after.indexOf(PARAGRAPH);
    return words(border < 0 ? after : after.substring(0, border));
  }

  private static int common(List<String> a, List<String> b) {
    int length = Math.min(a.size(), b.size());
    int common = 0;
    while (common < length && a.get(common).equals(b.get(common))) {
      common++;
    }
    return common;
  }

  private static List<String> backwards(String text) {
    List<String> words = new ArrayList<>(words(text));
    Collections.reverse(words);
    return words;
  }

  private static List<String> words(String text) {
    return Arrays.stream(letters(text).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** What has no letters is compared as it is. */
  private static String letters(String text) {
    String letters = PlainWords.line(text);
    return letters.isEmpty() ? text : letters;
  }

  private static String line(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }
}
