package org.quotecheck.shell.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.article.Reasons;
import org.quotecheck.shell.outcome.CommandException;

/**
 * Finds the file of some name in a folder or in the nearest one above that has one, and reads each
 * once. Safe for use by several threads at once.
 */
final class NearestFile<T> {
  /** Reads such a file. */
  interface Reader<T> {
    /**
     * Throws {@link CommandException} where the file is wrong.
     *
     * @param folder the folder that it is in
     * @param name what to call it
     */
    T read(Path folder, String name, String text);
  }

  private final String name;
  private final Path workingDirectory;
  private final Reader<T> reader;
  private final Map<Path, Optional<T>> byFolder = new HashMap<>();

  NearestFile(String name, Path workingDirectory, Reader<T> reader) {
    this.name = name;
    this.workingDirectory = workingDirectory;
    this.reader = reader;
  }

  /** What the file for that folder says; empty where there is none. The folder is absolute. */
  synchronized Optional<T> of(Path folder) {
    Optional<T> known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(name);
    Path parent = folder.getParent();
    Optional<T> found =
        Files.exists(file)
            ? Optional.of(read(folder, file))
            : parent == null ? Optional.empty() : of(parent);
    byFolder.put(folder, found);
    return found;
  }

  private T read(Path folder, Path file) {
    String shown =
        file.startsWith(workingDirectory)
            ? workingDirectory.relativize(file).toString()
            : file.toString();
    try {
      return reader.read(folder, shown, Files.readString(file));
    } catch (IOException e) {
      throw CommandException.usage(shown + ": cannot be read: " + Reasons.of(e));
    }
  }
}
