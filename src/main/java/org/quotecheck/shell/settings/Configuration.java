package org.quotecheck.shell.settings;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.quotecheck.check.Settings;
import org.quotecheck.shell.files.Yaml;
import org.quotecheck.shell.outcome.CommandException;

/**
 * What a configuration file says.
 *
 * @param folder the folder that its globs start from
 * @param base for all articles
 * @param overrides for some of them, in order; later ones hold against earlier ones
 * @param textField the field of JSON Lines that holds the text; empty for the usual
 */
public record Configuration(
    Path folder, Settings base, List<ForGlobs> overrides, Optional<String> textField) {
  /** What the file is called. */
  public static final String FILE = ".quotecheck.yml";

  private static final String TEXT_FIELD = "text-field";

  /** Settings for the articles that one of the globs matches. */
  record ForGlobs(List<PathMatcher> files, Settings settings) {}

  /** Keeps a copy of the list. */
  public Configuration {
    overrides = List.copyOf(overrides);
  }

  /**
   * Reads a configuration. Throws {@link CommandException} with file, line and column for whatever
   * it does not know.
   *
   * @param name what to call the file
   */
  static Configuration read(Path folder, String name, String text) {
    SettingsReader base = new SettingsReader();
    List<ForGlobs> overrides = new ArrayList<>();
    AtomicReference<@Nullable String> field = new AtomicReference<>();
    Yaml.parse(name, text)
        .ifPresent(
            yaml ->
                yaml.entries(
                    "the configuration",
                    (key, value) -> {
                      switch (key.text("a key")) {
                        case "overrides" -> value.items(item -> overrides.add(override(item)));
                        case TEXT_FIELD -> field.set(value.text(TEXT_FIELD));
                        default -> {
                          if (!base.read(key, value)) {
                            throw key.unknown(with("overrides", TEXT_FIELD));
                          }
                        }
                      }
                    }));
    return new Configuration(folder, base.settings(), overrides, Optional.ofNullable(field.get()));
  }

  private static List<String> with(String... more) {
    List<String> keys = new ArrayList<>(SettingsReader.KEYS);
    keys.addAll(List.of(more));
    return keys;
  }

  private static ForGlobs override(Yaml item) {
    SettingsReader reader = new SettingsReader();
    List<PathMatcher> files = new ArrayList<>();
    item.entries(
        "an override",
        (key, value) -> {
          if (key.text("a key").equals("files")) {
            value.items(glob -> files.add(matcher(glob)));
          } else if (!reader.read(key, value)) {
            throw key.unknown(with("files"));
          }
        });
    if (files.isEmpty()) {
      throw item.wrong("an override needs \"files\", the globs that it is for");
    }
    return new ForGlobs(files, reader.settings());
  }

  private static PathMatcher matcher(Yaml glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob.text("files"));
    } catch (PatternSyntaxException | InvalidPathException e) {
      throw glob.wrong("not a glob: " + glob.text("files"));
    }
  }

  /** The settings for an article at that absolute path. */
  Settings settings(Path article) {
    Path relative = article.startsWith(folder) ? folder.relativize(article) : article;
    Settings settings = base;
    for (ForGlobs override : overrides) {
      if (override.files.stream().anyMatch(glob -> matches(glob, relative))) {
        settings = settings.with(override.settings);
      }
    }
    return settings;
  }

  /** A glob without a folder, such as {@code *.md}, is for every folder. */
  private static boolean matches(PathMatcher glob, Path article) {
    Path name = article.getFileName();
    return glob.matches(article) || (name != null && glob.matches(name));
  }
}
