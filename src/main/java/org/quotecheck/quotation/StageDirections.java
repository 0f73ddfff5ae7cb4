package org.quotecheck.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;

/** Tells what somebody does from what they say: "(Laughter)", "[sighs]", "(END VIDEO CLIP)". */
final class StageDirections {
  private static final String DONE =
      "(?:laugh|chuckl|giggl|smil|grin|sigh|cough|weep|cries|crying|whisper|shout|nods|nodding|shrug"
          + "|gestur|pause|silence|applau|cheer|boo|crosstalk|cross talk|inaudible|unintelligible"
          + "|interrupt|through (?:an? )?(?:interpreter|translator)|off.mic|video clip|audio clip)";

  /** In square brackets; or in round ones in capitals, or with what people do beside speaking. */
  private static final String DIRECTION =
      "(?:\\[[^\\[\\]]{1,80}\\]"
          + "|\\([^()\\p{Ll}]{2,80}\\)"
          + "|(?i:\\((?:\\p{L}+ ){0,2}"
          + DONE
          + "[^()]{0,60}\\)))";

  private static final Pattern BEFORE =
      Pattern.compile("\\s*+(?:" + DIRECTION + "(?=\\s|$)\\s*+)*+");
  private static final Pattern LAST = Pattern.compile("(?:^|\\s)" + DIRECTION + "$");

  /** As far before the end as a direction may begin, in UTF-16 code units. */
  private static final int LONGEST = 100;

  private StageDirections() {}

  /** The words without directions and blanks at either end; empty where nothing else is there. */
  static Span without(String text, Span words) {
    Matcher before = BEFORE.matcher(text).region(words.begin(), words.end());
    int begin = before.lookingAt() ? before.end() : words.begin();
    int end = trimmedEnd(text, begin, words.end());
    while (true) {
      int from = Math.max(begin, end - LONGEST);
      Matcher last = LAST.matcher(text).region(from, end);
      if (!last.find()) {
        return new Span(begin, end);
      }
      end = trimmedEnd(text, begin, last.start());
    }
  }

  private static int trimmedEnd(String text, int begin, int end) {
    int last = end;
    while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
