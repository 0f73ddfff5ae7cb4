package org.quotecheck.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.check.Settings;

/**
 * Finds the configuration for each article: the {@code .quotecheck.yml} in its folder or in the
 * nearest one above that has one. Safe for use by several threads at once.
 */
final class Configurations {
  private final Path workingDirectory;
  private final Map<Path, Optional<Configuration>> byFolder = new HashMap<>();

  Configurations(Path workingDirectory) {
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
  }

  /**
   * The settings for an article, or for what comes from standard input where {@code article} is
   * null. Throws {@link CommandException} where the configuration is wrong.
   */
  Settings settings(@Nullable Path article) {
    Path path =
        article == null
            ? workingDirectory.resolve(ArticleFiles.HYPHEN)
            : workingDirectory.resolve(article).normalize();
    Path folder = path.getParent();
    return folder == null
        ? Settings.DEFAULT
        : of(folder).map(found -> found.settings(path)).orElse(Settings.DEFAULT);
  }

  /** The folder with the configuration of the working directory; else the working directory. */
  Path root() {
    return of(workingDirectory).map(Configuration::folder).orElse(workingDirectory);
  }

  private synchronized Optional<Configuration> of(Path folder) {
    Optional<Configuration> known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(Configuration.FILE);
    Path parent = folder.getParent();
    Optional<Configuration> found =
        Files.exists(file)
            ? Optional.of(read(folder, file))
            : parent == null ? Optional.empty() : of(parent);
    byFolder.put(folder, found);
    return found;
  }

  private Configuration read(Path folder, Path file) {
    String name =
        file.startsWith(workingDirectory)
            ? workingDirectory.relativize(file).toString()
            : file.toString();
    try {
      return Configuration.read(folder, name, Files.readString(file));
    } catch (IOException e) {
      throw CommandException.usage(name + ": cannot be read: " + Reasons.of(e));
    }
  }
}
