package org.quotecheck.shell.files;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.quotecheck.shell.outcome.CommandException;

/**
 * A file that is there as a whole or not at all: written beside its place and renamed at the end.
 * Where the name is that of a pipe or device, which a rename would replace, it is written to
 * directly.
 */
public final class ReportFile implements Closeable {
  private final Path target;
  private final Path written;
  private final OutputStream stream;
  private final Writer writer;

  private ReportFile(Path target, Path written) throws IOException {
    this.target = target;
    this.written = written;
    this.stream =
        Files.newOutputStream(
            written,
            target.equals(written) ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /**
   * Begins to write a file. Throws {@link IOException} where it cannot be written, also for a
   * folder.
   */
  public static ReportFile at(Path path) throws IOException {
    // A link stays a link: what it points to is replaced.
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException("is a directory");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new ReportFile(target, target);
    }
    String name = ".%s.%d.tmp".formatted(target.getFileName(), ProcessHandle.current().pid());
    ReportFile file = new ReportFile(target, target.resolveSibling(name));
    // Ctrl-C ends the process without running finally blocks, but not without this.
    file.written.toFile().deleteOnExit();
    return file;
  }

  /**
   * Throws {@link CommandException} where the file to be written is one of those that the user
   * works on, which would be lost.
   */
  public static void refuseToReplace(Collection<Path> files, Path target) throws IOException {
    for (Path file : files) {
      if (Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file)) {
        throw CommandException.usage(
            target + ": this would overwrite what you work on; name another file");
      }
    }
  }

  /** For text; not together with {@link #stream}. */
  public Writer writer() {
    return writer;
  }

  /** For what is not text. */
  public OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place. */
  public void commit() throws IOException {
    writer.close();
    if (!target.equals(written)) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Without {@link #commit} before, leaves nothing behind. */
  @Override
  public void close() throws IOException {
    writer.close();
    if (!target.equals(written)) {
      Files.deleteIfExists(written);
    }
  }
}
