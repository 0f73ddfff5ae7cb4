package org.quotecheck.shell.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the shell remembers what was typed: the place that the XDG base directories give. */
public final class HistoryFile {
  private HistoryFile() {}

  /** The file, in a directory that exists after this call. */
  public static Path in(Map<String, String> environment, Path home) throws IOException {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    // The standard has relative paths ignored.
    Path base = Path.of(state).isAbsolute() ? Path.of(state) : home.resolve(".local/state");
    return Files.createDirectories(base.resolve("quotecheck")).resolve("history");
  }
}
