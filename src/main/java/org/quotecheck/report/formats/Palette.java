package org.quotecheck.report.formats;

import org.quotecheck.attribution.Status;
import org.quotecheck.check.Level;
import org.quotecheck.report.screen.Tint;

/**
 * Colours by meaning, so that the format says what a text is and not how it looks.
 *
 * @param colour whether any may be used
 */
record Palette(boolean colour) {
  String strong(String text) {
    return in(Tint.STRONG, text);
  }

  String faint(String text) {
    return in(Tint.FAINT, text);
  }

  String good(String text) {
    return in(Tint.GOOD, text);
  }

  String doubtful(String text) {
    return in(Tint.DOUBTFUL, text);
  }

  String bad(String text) {
    return in(Tint.BAD, text);
  }

  String status(Status status, String text) {
    return in(Tint.of(status), text);
  }

  String level(Level level, String text) {
    return in(Tint.of(level), text);
  }

  private String in(Tint tint, String text) {
    return colour && !text.isEmpty() ? tint.paint(text) : text;
  }
}
