package org.quotecheck.speaker.lexicon;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.nlp.Token;

/**
 * Two words that lost the space or line break between them, as captions do when a page is copied:
 * "Getty ImagesRepublican candidate", "ASSOCIATED PRESSOhio Gov.".
 */
public final class GluedWords {
  /** Three letters or more on each side, so that "McDonald" and "BuzzFeed" stay whole. */
  private static final Pattern SEAM =
      Pattern.compile("(?<=\\p{Ll}{3})(?=\\p{Lu}\\p{Ll}{3})|(?<=\\p{Lu}{4})(?=\\p{Lu}\\p{Ll}{2})");

  private GluedWords() {}

  /** Whether the second half is a word that a title can begin with. */
  public static boolean isGlued(Token token) {
    return seam(token.text()) > 0;
  }

  /** The offset in a word at which its second half begins; 0 where it is one word. */
  public static int seam(String word) {
    Matcher matcher = SEAM.matcher(word);
    if (!matcher.find()) {
      return 0;
    }
    String second = word.substring(matcher.start()).toLowerCase(Locale.ROOT);
    boolean capitals =
        word.substring(0, matcher.start())
            .equals(word.substring(0, matcher.start()).toUpperCase(Locale.ROOT));
    return capitals || SourceNouns.isRole(second) || Honorifics.isOffice(second)
        ? matcher.start()
        : 0;
  }
}
