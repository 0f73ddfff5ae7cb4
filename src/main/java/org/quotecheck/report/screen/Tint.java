package org.quotecheck.report.screen;

import org.quotecheck.attribution.Status;
import org.quotecheck.check.Level;

/**
 * What a text is, told by its looks. Only the eight colours that every terminal lets its user
 * choose; blue is not among those used, since on black it can hardly be read.
 */
public enum Tint {
  /** What stands out. */
  STRONG(0, true, false),
  /** What may be passed over. */
  FAINT(0, false, true),
  /** What is all right. */
  GOOD(2, false, false),
  /** What is to be looked at. */
  DOUBTFUL(3, false, false),
  /** What is wrong. */
  BAD(1, true, false),
  /** What is to be known. */
  NOTABLE(6, false, false);

  private final int colour;
  private final boolean bold;
  private final boolean dim;

  Tint(int colour, boolean bold, boolean dim) {
    this.colour = colour;
    this.bold = bold;
    this.dim = dim;
  }

  /** The tint of a finding of that level. */
  public static Tint of(Level level) {
    return switch (level) {
      case ERROR -> BAD;
      case WARNING -> DOUBTFUL;
      case INFO -> NOTABLE;
    };
  }

  /** The tint of a quotation of that status. */
  public static Tint of(Status status) {
    return switch (status) {
      case ATTRIBUTED -> GOOD;
      case IMPLIED -> DOUBTFUL;
      case UNATTRIBUTED -> BAD;
      case NOT_A_QUOTATION -> FAINT;
    };
  }

  /** Its number among the eight colours of ECMA-48, as in 1 for red; 0 for that of plain text. */
  public int colour() {
    return colour;
  }

  /** Whether it is bold. */
  public boolean isBold() {
    return bold;
  }

  /** Whether it is fainter than plain text. */
  public boolean isFaint() {
    return dim;
  }

  /** The text between the escape sequences (ECMA-48, SGR) that give it this tint. */
  public String paint(String text) {
    String hue = colour == 0 ? "" : "3" + colour;
    String look = bold ? "1" : dim ? "2" : "";
    String both = hue + (hue.isEmpty() || look.isEmpty() ? "" : ";") + look;
    return "\033[" + both + "m" + text + "\033[0m";
  }
}
