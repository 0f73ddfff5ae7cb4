package org.quotecheck.shell.settings;

import java.nio.file.Path;
import org.quotecheck.check.Settings;

/** Settings as a configuration file writes them, for tests of other packages. */
public final class SettingsText {
  private SettingsText() {}

  /** What the lines of a {@code .quotecheck.yml} want. */
  public static Settings read(String yaml) {
    return Configuration.read(Path.of("/"), Configuration.FILE, yaml).base();
  }
}
