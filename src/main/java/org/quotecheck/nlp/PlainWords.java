package org.quotecheck.nlp;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared with those of another: in small letters, without marks
 * and white space.
 */
public final class PlainWords {
  /** Accents belong to their letter, and apostrophes inside a word to the word. */
  private static final Pattern NOT_A_WORD =
      Pattern.compile("(?:(?!(?<=[\\p{L}\\p{N}\\p{M}])'(?=\\p{L}))[^\\p{L}\\p{N}\\p{M}])+");

  private PlainWords() {}

  /**
   * The words in text order, apostrophes all straight: {@code don't}; empty where there is none.
   */
  public static List<String> of(String text) {
    String plain = text.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
    return NOT_A_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** The same on one line, a space between two words. */
  public static String line(String text) {
    return String.join(" ", of(text));
  }
}
