package org.quotecheck.article;

import static java.lang.Character.isDigit;
import static java.lang.Character.isLetter;
import static java.lang.Character.isLowerCase;
import static java.lang.Character.isUpperCase;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells text in Mac Roman, which no byte of it says, from text in Windows-1252. What is a quotation
 * mark in one is a letter in the other, and letters stand elsewhere than marks do: {@code donÕt},
 * {@code ÒWe} and {@code it.Ó} are no words, as {@code donít} is. Each byte above ASCII counts
 * where one of the character sets makes something of it that can stand there and the other does
 * not.
 *
 * <p>No detector of character sets for Java knows Mac Roman (ICU4J, juniversalchardet).
 */
final class MacRoman {
  /** What Java calls it. Where the runtime lacks it, text is left to Windows-1252. */
  static final String NAME = "x-MacRoman";

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Letters above ASCII that are words of their own in languages that English quotes. */
  private static final String WORDS = "ÀÁÂÉÈÓÔÖØÅàáâéèìíóòôöøå";

  private static final String OPENING = "“‘„‚«‹¿¡";

  /** Some languages open with what others close with. */
  private static final String CLOSING = "”’“‘»›†‡™®©";

  private static final String PUNCTUATION = ".,;:!?…)]\"'”’";

  private final String windows;
  private final String mac;

  private MacRoman(byte[] bytes, Charset charset) {
    this.windows = new String(bytes, WINDOWS_1252);
    this.mac = new String(bytes, charset);
  }

  /** The character set, where more of the bytes above ASCII speak for it than for Windows-1252. */
  static Optional<Charset> of(byte[] bytes) {
    if (!Charset.isSupported(NAME)) {
      return Optional.empty();
    }
    Charset macRoman = Charset.forName(NAME);
    boolean likelier = new MacRoman(bytes, macRoman).isLikelier(bytes);
    return likelier ? Optional.of(macRoman) : Optional.empty();
  }

  /** Both character sets make one character of each byte. */
  private boolean isLikelier(byte[] bytes) {
    int forMac = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0 && !isInUtf8(bytes, i)) {
        boolean asMac = canStand(mac, i);
        if (asMac != canStand(windows, i)) {
          forMac += asMac ? 1 : -1;
        }
      }
    }
    return forMac > 0;
  }

  /**
   * Whether it follows what in UTF-8 begins an accented letter or a mark: then neither is right.
   */
  private static boolean isInUtf8(byte[] bytes, int i) {
    int before = i > 0 ? Byte.toUnsignedInt(bytes[i - 1]) : 0;
    int beforeThat = i > 1 ? Byte.toUnsignedInt(bytes[i - 2]) : 0;
    boolean led = before == 0xC2 || before == 0xC3 || before == 0xE2 || beforeThat == 0xE2;
    return led && Byte.toUnsignedInt(bytes[i]) < 0xC0;
  }

  /** Whether text in the languages of Western Europe has that character at such a place. */
  private static boolean canStand(String text, int i) {
    char c = text.charAt(i);
    char before = at(text, i - 1);
    char after = at(text, i + 1);
    if (isLetter(c) && c != 'ª' && c != 'º') {
      return isLetterOfWord(text, i, before, after);
    }
    if (OPENING.indexOf(c) >= 0 && isLetterOrDigit(after) && !isLetterOrDigit(before)) {
      return true;
    }
    if (CLOSING.indexOf(c) >= 0 && !isLetterOrDigit(after) && !Character.isWhitespace(before)) {
      return true;
    }
    return switch (c) {
      case '’' -> isLetterOrDigit(after);
      case '–', '—', '\u00A0' -> true;
      case '·' -> Character.isWhitespace(before) && Character.isWhitespace(after);
      case '•' -> Character.isWhitespace(after);
      case '…' -> !isLetter(before) || !isLetter(after);
      case '€', '£', '¥' -> isDigit(after) || isDigit(before);
      default -> false;
    };
  }

  /** Capitals stand at the beginning of a word, or in a word of capitals. */
  private static boolean isLetterOfWord(String text, int i, char before, char after) {
    char c = text.charAt(i);
    if (isDigit(before) || isDigit(after)) {
      return false;
    }
    if (!isLetter(before) && !isLetter(after)) {
      return WORDS.indexOf(c) >= 0 && PUNCTUATION.indexOf(before) < 0;
    }
    if (isLowerCase(c)) {
      return !isUpperCase(after) && !(isUpperCase(before) && isUpperCase(at(text, i - 2)));
    }
    boolean inCapitals = isUpperCase(after) && isLowerCase(at(text, i + 2));
    return !isLowerCase(before) && !inCapitals && !(isLetter(before) && isLowerCase(after));
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
