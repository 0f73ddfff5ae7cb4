package org.quotecheck.shell.terminal;

import java.io.PrintWriter;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** One line on a terminal that says how far a command is, written over itself. */
public final class Progress {
  private static final String ERASE = "\r\u001b[K";

  private final @Nullable PrintWriter terminal;
  private final IntSupplier width;
  private boolean shown;

  private Progress(@Nullable PrintWriter terminal, IntSupplier width) {
    this.terminal = terminal;
    this.width = width;
  }

  /** Writes to a terminal that has so many columns at that time. */
  public static Progress on(PrintWriter terminal, IntSupplier width) {
    return new Progress(terminal, width);
  }

  /** For what is not a terminal: shows nothing. */
  public static Progress none() {
    return new Progress(null, () -> 0);
  }

  /** Whether anybody sees what is shown. */
  public boolean isShown() {
    return terminal != null;
  }

  /** Replaces the line that is shown; what does not fit the width is cut off. */
  public synchronized void show(String text) {
    if (terminal != null) {
      // A line as wide as the terminal would wrap, and the erasure would leave half of it.
      int room = Math.max(0, width.getAsInt() - 1);
      terminal.print(ERASE + (text.length() > room ? text.substring(0, room) : text));
      terminal.flush();
      shown = true;
    }
  }

  /** Takes the line away. */
  public synchronized void clear() {
    if (terminal != null && shown) {
      terminal.print(ERASE);
      terminal.flush();
      shown = false;
    }
  }
}
