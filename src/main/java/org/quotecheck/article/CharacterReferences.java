package org.quotecheck.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads text with character references, which name characters, and knows their places. */
final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?");

  /** Takes characters and the place of what stands for them. */
  interface Sink {
    void add(String characters, Span place);
  }

  private CharacterReferences() {}

  /**
   * Hands on the characters that a part of a text stands for.
   *
   * @param escapes whether a backslash takes punctuation its meaning, as in Markdown
   */
  static void read(String text, Span part, boolean escapes, Sink sink) {
    Matcher reference = REFERENCE.matcher(text);
    int next = findIn(reference, part.begin(), part.end()) ? reference.start() : part.end();
    int i = part.begin();
    while (i < part.end()) {
      if (i > next) {
        next = findIn(reference, i, part.end()) ? reference.start() : part.end();
      } else if (i == next) {
        Span place = new Span(i, reference.end());
        String characters = Parser.unescapeEntities(reference.group(), false);
        sink.add(characters, place);
        i = reference.end();
        next = findIn(reference, i, part.end()) ? reference.start() : part.end();
      } else if (escapes && text.charAt(i) == '\\' && i + 1 < part.end() && isMark(text, i + 1)) {
        sink.add(text.substring(i + 1, i + 2), new Span(i, i + 2));
        i += 2;
      } else {
        sink.add(text.substring(i, i + 1), new Span(i, i + 1));
        i++;
      }
    }
  }

  /** The characters that a text stands for. */
  static String decoded(String text) {
    StringBuilder decoded = new StringBuilder();
    read(
        text, new Span(0, text.length()), false, (characters, place) -> decoded.append(characters));
    return decoded.toString();
  }

  private static boolean findIn(Matcher reference, int from, int end) {
    reference.region(from, end);
    return reference.find();
  }

  private static boolean isMark(String text, int i) {
    return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(text.charAt(i)) >= 0;
  }
}
