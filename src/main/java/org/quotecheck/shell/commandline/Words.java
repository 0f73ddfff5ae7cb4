package org.quotecheck.shell.commandline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.quotecheck.shell.outcome.CommandException;

/**
 * Splits a line into words. Only {@code "} quotes and only {@code \} escapes: apostrophes and curly
 * marks are plain text in names of articles.
 */
public final class Words {
  private static final Pattern QUOTED_VALUE = Pattern.compile("(--[^=\"]+=)\"(.*)\"");

  private Words() {}

  /** The parser for the line editor, so that it agrees with {@link #of} on what a word is. */
  public static Parser parser() {
    return new DefaultParser()
        .quoteChars(new char[] {'"'})
        .escapeChars(new char[] {'\\'})
        .eofOnUnclosedQuote(true)
        .eofOnEscapedNewLine(true);
  }

  /** Throws {@link CommandException} where a quotation mark is left open. */
  static List<String> of(String line) {
    // A backslash before a line break continues the line; the parser would keep the break.
    String joined = line.replace("\\\r\n", "").replace("\\\n", "").stripLeading();
    if (joined.isEmpty()) {
      return List.of();
    }
    try {
      return parser().parse(joined, 0, Parser.ParseContext.ACCEPT_LINE).words().stream()
          .map(Words::withoutInnerQuotes)
          .toList();
    } catch (EOFError e) {
      throw CommandException.usage(
          "newline".equals(e.getMissing())
              ? "the line ends in a backslash"
              : "a quotation mark (\") is not closed");
    }
  }

  /** A word as it has to be typed. */
  public static String quoted(String word) {
    String escaped = word.replace("\\", "\\\\").replace("\"", "\\\"");
    return escaped.equals(word) && !word.matches("(?U).*\\s.*") ? word : '"' + escaped + '"';
  }

  /**
   * The parser takes off only the marks around a whole word, not those of {@code --output="a b"}.
   */
  private static String withoutInnerQuotes(String word) {
    Matcher matcher = QUOTED_VALUE.matcher(word);
    return matcher.matches() ? matcher.group(1) + matcher.group(2) : word;
  }
}
