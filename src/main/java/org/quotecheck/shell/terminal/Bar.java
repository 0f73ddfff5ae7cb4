package org.quotecheck.shell.terminal;

/** A share as a bar. */
public final class Bar {
  private static final int CELLS = 10;

  /** From one eighth of a cell to seven. */
  private static final String EIGHTHS = "▏▎▍▌▋▊▉";

  private Bar() {}

  /** The share of ten columns, to an eighth of a column. */
  public static String of(double share) {
    int eighths = (int) Math.round(Math.max(0, Math.min(1, share)) * CELLS * 8);
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8 - 1, eighths % 8);
    return "█".repeat(eighths / 8) + rest;
  }
}
