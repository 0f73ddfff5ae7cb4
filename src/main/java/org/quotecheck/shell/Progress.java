package org.quotecheck.shell;

import java.io.PrintWriter;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** One line on a terminal that says how far a command is, written over itself. */
final class Progress {
  private static final String ERASE = "\r\u001b[K";

  private final @Nullable PrintWriter terminal;
  private final IntSupplier width;
  private boolean shown;

  private Progress(@Nullable PrintWriter terminal, IntSupplier width) {
    this.terminal = terminal;
    this.width = width;
  }

  static Progress on(PrintWriter terminal, IntSupplier width) {
    return new Progress(terminal, width);
  }

  /** For what is not a terminal: shows nothing. */
  static Progress none() {
    return new Progress(null, () -> 0);
  }

  /** Whether anybody sees what is shown. */
  boolean isShown() {
    return terminal != null;
  }

  synchronized void show(String text) {
    if (terminal != null) {
      // A line as wide as the terminal would wrap, and the erasure would leave half of it.
      int room = Math.max(0, width.getAsInt() - 1);
      terminal.print(ERASE + (text.length() > room ? text.substring(0, room) : text));
      terminal.flush();
      shown = true;
    }
  }

  synchronized void clear() {
    if (terminal != null && shown) {
      terminal.print(ERASE);
      terminal.flush();
      shown = false;
    }
  }
}
