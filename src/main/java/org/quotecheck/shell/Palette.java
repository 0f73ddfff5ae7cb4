package org.quotecheck.shell;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Level;
import org.quotecheck.report.Inert;

/** What is shown in which colour. */
final class Palette {
  static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  static final AttributedStyle HEADING = AttributedStyle.BOLD;
  static final AttributedStyle FAINT = AttributedStyle.DEFAULT.faint();
  static final AttributedStyle QUOTATION = AttributedStyle.BOLD;
  static final AttributedStyle MENTION = AttributedStyle.BOLD.foreground(AttributedStyle.CYAN);
  static final AttributedStyle CUE = AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
  static final AttributedStyle ROLE = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);

  private Palette() {}

  static AttributedStyle of(Level level) {
    return switch (level) {
      case ERROR -> AttributedStyle.BOLD.foreground(AttributedStyle.RED);
      case WARNING -> AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
      case INFO -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
    };
  }

  static AttributedStyle of(Status status) {
    return switch (status) {
      case ATTRIBUTED -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
      case IMPLIED -> AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
      case UNATTRIBUTED -> AttributedStyle.BOLD.foreground(AttributedStyle.RED);
      case NOT_A_QUOTATION -> FAINT;
    };
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
