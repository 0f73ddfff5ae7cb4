package org.quotecheck.shell;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Passes on what is written, except by threads whose command the user has given up. */
final class CuttableWriter extends Writer {
  private final Writer out;
  private final Set<Thread> cut =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  CuttableWriter(Writer out) {
    this.out = out;
  }

  void cut(Thread thread) {
    cut.add(thread);
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (!cut.contains(Thread.currentThread())) {
      out.write(buffer, offset, length);
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
