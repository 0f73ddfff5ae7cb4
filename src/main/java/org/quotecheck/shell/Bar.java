package org.quotecheck.shell;

/** A share as a bar. */
final class Bar {
  private static final int CELLS = 10;

  /** From no eighth of a cell to seven. */
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private Bar() {}

  /** A bar of ten columns, of which the share is filled, to an eighth of a column. */
  static String of(double share) {
    int eighths = (int) Math.round(Math.max(0, Math.min(1, share)) * CELLS * 8);
    StringBuilder bar = new StringBuilder("█".repeat(eighths / 8));
    if (bar.length() < CELLS) {
      bar.append(EIGHTHS.charAt(eighths % 8));
    }
    return bar.append(" ".repeat(CELLS - bar.length())).toString();
  }
}
