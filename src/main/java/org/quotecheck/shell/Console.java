package org.quotecheck.shell;

import java.io.PrintWriter;
import java.util.function.IntSupplier;
import org.jline.utils.AttributedString;
import org.quotecheck.report.Inert;

/**
 * Where commands write.
 *
 * @param out what was asked for
 * @param err everything else
 * @param colour whether {@code out} is a terminal that shows colours, and the user wants them
 * @param columns width of the terminal
 * @param progress how far a command is
 * @param traces whether an internal fault is shown with its stack trace
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    boolean colour,
    IntSupplier columns,
    Progress progress,
    boolean traces) {
  /** Width of text where there is no terminal to ask. */
  static final int DEFAULT_WIDTH = 100;

  int width() {
    int width = columns.getAsInt();
    return width > 0 ? width : DEFAULT_WIDTH;
  }

  void println(AttributedString line) {
    out.println(colour ? line.toAnsi() : line.toString());
  }

  void println(String line) {
    out.println(line);
  }

  /** One line about what went wrong or what the user should know. */
  void message(String text) {
    progress.clear();
    out.flush();
    err.println("quotecheck: " + Inert.line(text));
    err.flush();
  }

  /** An internal fault: one line, and where it happened if the user asked for that. */
  void fault(String text, Throwable fault) {
    message(text);
    if (traces) {
      fault.printStackTrace(err);
      err.flush();
    }
  }
}
