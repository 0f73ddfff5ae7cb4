package org.quotecheck.shell.terminal;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Level;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.report.screen.Tint;

/** What is shown in which colour: what a report tells too in its {@link Tint}, here for JLine. */
public final class Palette {

  /** What has no meaning of its own. */
  public static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

  /** What a list or a column is called. */
  public static final AttributedStyle HEADING = style(Tint.STRONG);

  /** What may be passed over. */
  public static final AttributedStyle FAINT = style(Tint.FAINT);

  /** The words that are quoted. */
  public static final AttributedStyle QUOTATION = style(Tint.STRONG);

  /** What the article says of a quotation's source, each kind of words in a colour of its own. */
  public static final AttributedStyle MENTION =
      AttributedStyle.BOLD.foreground(AttributedStyle.CYAN);

  /** The words that signal attribution. */
  public static final AttributedStyle CUE =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);

  /** The words that say what somebody is. */
  public static final AttributedStyle ROLE =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);

  /** What the prompt names. */
  public static final AttributedStyle PROMPT =
      AttributedStyle.BOLD.foreground(AttributedStyle.GREEN);

  /** Words that are in one of two texts only. */
  public static final AttributedStyle ADDED =
      AttributedStyle.BOLD.foreground(AttributedStyle.GREEN);

  /** Words that only the other text has. */
  public static final AttributedStyle REMOVED =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.RED).crossedOut();

  private Palette() {}

  /** The colour of a finding of that level. */
  public static AttributedStyle of(Level level) {
    return style(Tint.of(level));
  }

  /** The colour of a quotation of that status. */
  public static AttributedStyle of(Status status) {
    return style(Tint.of(status));
  }

  private static AttributedStyle style(Tint tint) {
    AttributedStyle style = AttributedStyle.DEFAULT;
    style = tint.isBold() ? style.bold() : style;
    style = tint.isFaint() ? style.faint() : style;
    // JLine numbers the colours as ECMA-48 does.
    return tint.colour() == 0 ? style : style.foreground(tint.colour());
  }

  /**
   * Words of an article or a name of a file in one colour, on one line, unable to steer the
   * terminal.
   */
  public static AttributedString inert(String text, AttributedStyle style) {
    return new AttributedString(Inert.visible(text.replaceAll("(?U)\\s+", " ")), style);
  }

  /** The same in no colour. */
  public static AttributedString inert(String text) {
    return inert(text, PLAIN);
  }
}
