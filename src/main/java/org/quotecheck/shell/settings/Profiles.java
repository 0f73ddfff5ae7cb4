package org.quotecheck.shell.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quotecheck.check.Settings;
import org.quotecheck.shell.files.Yaml;

/** The house profiles: configurations that come with the program. */
public final class Profiles {
  /** Their names, sorted. */
  public static final List<String> NAMES = List.of("ap", "guardian", "magazine", "npr", "reuters");

  private Profiles() {}

  /** What a profile wants. */
  static Settings settings(String name) {
    SettingsReader reader = new SettingsReader();
    Yaml.parse(name + ".yml", text(name))
        .ifPresent(
            yaml ->
                yaml.entries(
                    name,
                    (key, value) -> {
                      if (!reader.read(key, value)) {
                        throw key.unknown(SettingsReader.KEYS);
                      }
                    }));
    return reader.settings();
  }

  /** The profile as it is written. */
  static String text(String name) {
    try (InputStream in = Profiles.class.getResourceAsStream("profiles/" + name + ".yml")) {
      if (in == null) {
        throw new IllegalStateException("no profile " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
