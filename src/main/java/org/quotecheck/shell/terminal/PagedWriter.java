package org.quotecheck.shell.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Passes on what is written, except by threads whose command the user has given up; or holds it
 * back until it is known how long it is.
 */
public final class PagedWriter extends Writer {
  private final Writer out;
  private final Set<Thread> cut =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final StringBuilder held = new StringBuilder();
  private boolean holding;

  /** Passes on to {@code out}, which closing closes. */
  public PagedWriter(Writer out) {
    this.out = out;
  }

  /** Drops what this thread writes from now on. */
  public void cut(Thread thread) {
    cut.add(thread);
  }

  /** Begins to hold back. */
  public void hold() {
    synchronized (lock) {
      holding = true;
      held.setLength(0);
    }
  }

  /** What was held back; from now on all is passed on. */
  public String release() {
    synchronized (lock) {
      holding = false;
      String text = held.toString();
      held.setLength(0);
      return text;
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    synchronized (lock) {
      if (cut.contains(Thread.currentThread())) {
        return;
      }
      if (holding) {
        held.append(buffer, offset, length);
      } else {
        out.write(buffer, offset, length);
      }
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
