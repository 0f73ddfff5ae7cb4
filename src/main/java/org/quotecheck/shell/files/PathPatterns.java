package org.quotecheck.shell.files;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/** Patterns of names and paths, with the meaning that they have in a {@code .gitignore} file. */
public record PathPatterns(Path folder, List<FastIgnoreRule> rules) {
  private static final Path HERE = Path.of("").toAbsolutePath();

  /** Patterns of paths from the current folder on. */
  public static PathPatterns of(List<String> patterns) {
    return new PathPatterns(HERE, patterns.stream().map(FastIgnoreRule::new).toList());
  }

  /** One pattern of a path from that folder on, and of no path below that path. */
  static PathPatterns exactly(Path folder, String pattern) {
    return new PathPatterns(
        folder.toAbsolutePath().normalize(), List.of(new FastIgnoreRule("/" + pattern)));
  }

  /** Whether a pattern is that of the file or folder, or of a folder that it is in. */
  boolean match(Path path, boolean directory) {
    if (rules.isEmpty()) {
      return false;
    }
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.equals(folder)) {
      return false;
    }
    // What lies elsewhere is known by its name only.
    String name =
        absolute.startsWith(folder)
            ? folder.relativize(absolute).toString()
            : String.valueOf(absolute.getFileName());
    return rules.stream().anyMatch(rule -> rule.isMatch(name.replace('\\', '/'), directory));
  }
}
