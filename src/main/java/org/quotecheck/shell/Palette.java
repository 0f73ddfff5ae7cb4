package org.quotecheck.shell;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Level;
import org.quotecheck.report.Inert;
import org.quotecheck.report.Tint;

/** What is shown in which colour: what a report tells too in its {@link Tint}, here for JLine. */
final class Palette {
  static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  static final AttributedStyle HEADING = style(Tint.STRONG);
  static final AttributedStyle FAINT = style(Tint.FAINT);
  static final AttributedStyle QUOTATION = style(Tint.STRONG);

  /** What the article says of a quotation's source, each kind of words in a colour of its own. */
  static final AttributedStyle MENTION = AttributedStyle.BOLD.foreground(AttributedStyle.CYAN);

  static final AttributedStyle CUE = AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
  static final AttributedStyle ROLE = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);

  /** What the prompt names. */
  static final AttributedStyle PROMPT = AttributedStyle.BOLD.foreground(AttributedStyle.GREEN);

  /** Words that are in one of two texts only. */
  static final AttributedStyle ADDED = AttributedStyle.BOLD.foreground(AttributedStyle.GREEN);

  static final AttributedStyle REMOVED =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.RED).crossedOut();

  private Palette() {}

  static AttributedStyle of(Level level) {
    return style(Tint.of(level));
  }

  static AttributedStyle of(Status status) {
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
  static AttributedString inert(String text, AttributedStyle style) {
    return new AttributedString(Inert.visible(text.replaceAll("(?U)\\s+", " ")), style);
  }

  static AttributedString inert(String text) {
    return inert(text, PLAIN);
  }
}
