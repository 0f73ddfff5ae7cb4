package org.quotecheck.report.escape;

/** Text for cells of a spreadsheet. */
public final class SpreadsheetText {
  /** The first also as East Asian keyboards write them. */
  private static final String BEGINS_FORMULA = "=+-@＝＋－＠";

  private SpreadsheetText() {}

  /**
   * On one line; what a spreadsheet would run as a formula when it reads the file becomes text
   * (OWASP, "CSV Injection").
   */
  public static String inert(String text) {
    String line = Inert.line(text);
    return !line.isEmpty() && BEGINS_FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
