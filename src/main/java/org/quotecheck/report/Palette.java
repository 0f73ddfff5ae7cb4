package org.quotecheck.report;

import org.quotecheck.attribution.Status;
import org.quotecheck.check.Level;

/**
 * Colours by meaning, so that the format says what a text is and not how it looks. Only the eight
 * colours that every terminal lets its user choose.
 *
 * @param colour whether any may be used
 */
record Palette(boolean colour) {
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";

  String strong(String text) {
    return in(BOLD, text);
  }

  String faint(String text) {
    return in(DIM, text);
  }

  String good(String text) {
    return in(GREEN, text);
  }

  String bad(String text) {
    return in(RED, text);
  }

  String doubtful(String text) {
    return in(YELLOW, text);
  }

  String status(Status status, String text) {
    return switch (status) {
      case ATTRIBUTED -> good(text);
      case IMPLIED -> doubtful(text);
      case UNATTRIBUTED -> bad(text);
      case NOT_A_QUOTATION -> faint(text);
    };
  }

  String level(Level level, String text) {
    return switch (level) {
      case ERROR -> bad(text);
      case WARNING -> doubtful(text);
      case INFO -> in(BLUE, text);
    };
  }

  private String in(String code, String text) {
    return colour && !text.isEmpty() ? "\033[" + code + "m" + text + "\033[0m" : text;
  }
}
