package org.quotecheck.report.escape;

import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * Lets a library that wants a {@link Writer} write to an {@link Appendable}. Closing only flushes.
 */
public final class AppendableWriter extends Writer {
  private final Appendable out;

  /** Writes to {@code out}, which it never closes. */
  public AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    out.append(CharBuffer.wrap(buffer, offset, length));
  }

  @Override
  public void flush() throws IOException {
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
