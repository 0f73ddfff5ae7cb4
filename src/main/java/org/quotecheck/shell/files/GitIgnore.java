package org.quotecheck.shell.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code .gitignore} files of a repository, and its {@code .git/info/exclude}, say of the
 * files in a folder. Outside of a repository those from the folder downwards count.
 */
final class GitIgnore {
  private final Path folder;
  private final Path top;
  private final Map<Path, Optional<IgnoreNode>> nodes = new HashMap<>();

  /**
   * @param folder whose files are asked about
   */
  GitIgnore(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.top = top(this.folder);
  }

  private static Path top(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        return above;
      }
    }
    return folder;
  }

  /**
   * Whether the rules exclude a file or folder in the folder, which may lie deep; the innermost
   * rule counts. The folder itself was named by the user and is not excluded.
   */
  boolean ignores(Path path, boolean directory) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.equals(folder)) {
      return false;
    }
    @Nullable Path holder = absolute.getParent();
    while (holder != null && holder.startsWith(top)) {
      Optional<IgnoreNode> rules = rules(holder);
      if (rules.isPresent()) {
        String name = holder.relativize(absolute).toString().replace('\\', '/');
        Boolean ignored = rules.get().checkIgnored(name, directory);
        if (ignored != null) {
          return ignored;
        }
      }
      holder = holder.getParent();
    }
    return false;
  }

  /** Of the files in one folder; empty where it has none. */
  private Optional<IgnoreNode> rules(Path holder) throws IOException {
    Optional<IgnoreNode> known = nodes.get(holder);
    if (known == null) {
      known = Optional.empty();
      // The later rule counts, and git puts those of the repository first.
      Deque<Path> files = new ArrayDeque<>();
      if (holder.equals(top)) {
        files.add(holder.resolve(".git/info/exclude"));
      }
      files.add(holder.resolve(".gitignore"));
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          try (InputStream in = Files.newInputStream(file)) {
            IgnoreNode rules = known.orElseGet(IgnoreNode::new);
            rules.parse(in);
            known = Optional.of(rules);
          }
        }
      }
      nodes.put(holder, known);
    }
    return known;
  }
}
