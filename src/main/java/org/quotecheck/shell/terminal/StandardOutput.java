package org.quotecheck.shell.terminal;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Reasons;

/**
 * Standard output, which remembers why it failed: {@link java.io.PrintWriter} only knows that it
 * did, and a closed pipe is nothing to complain of while a full disk is.
 */
public final class StandardOutput extends Writer {
  private final Writer out;
  private @Nullable IOException failure;

  StandardOutput(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** That of this process, in UTF-8. */
  public static StandardOutput ofProcess() {
    return new StandardOutput(new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    remember(() -> out.write(buffer, offset, length));
  }

  @Override
  public void flush() throws IOException {
    remember(out::flush);
  }

  @Override
  public void close() throws IOException {
    remember(out::close);
  }

  /** Why writing failed, unless only because nobody reads on. */
  public Optional<String> complaint() {
    return Optional.ofNullable(failure)
        .map(Reasons::of)
        .filter(reason -> !reason.contains("Broken pipe"));
  }

  private void remember(Write write) throws IOException {
    try {
      write.run();
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
