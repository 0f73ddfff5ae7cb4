package org.quotecheck.shell;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the articles that the user named: files, {@code -}, and what is in directories. */
final class ArticleFiles {
  /** What standard input and output are called. */
  static final String HYPHEN = "-";

  private static final String SUFFIX = ".txt";

  private ArticleFiles() {}

  /** In the order named, each once; what a directory holds in order of the names. */
  static List<Input> of(List<String> operands) throws IOException {
    Map<String, Input> inputs = new LinkedHashMap<>();
    for (String operand : operands) {
      for (Input input : expand(operand)) {
        inputs.putIfAbsent(input.name(), input);
      }
    }
    return List.copyOf(inputs.values());
  }

  /** The path that the user typed. Throws {@link CommandException} for what cannot be one. */
  static Path path(String operand) {
    try {
      return Path.of(operand);
    } catch (InvalidPathException e) {
      throw CommandException.usage(operand + ": not a file name");
    }
  }

  private static List<Input> expand(String operand) throws IOException {
    if (operand.equals(HYPHEN)) {
      return List.of(new Input.StandardInput(HYPHEN));
    }
    Path path = path(operand);
    if (!Files.isDirectory(path)) {
      return List.of(new Input.ArticleFile(name(path), path));
    }
    Walk walk = new Walk(path);
    Files.walkFileTree(path, walk);
    if (walk.found.isEmpty()) {
      return List.of(new Input.Nothing(name(path), "the directory holds no *" + SUFFIX + " file"));
    }
    walk.found.sort(Comparator.comparing(Input::name));
    return walk.found;
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Collects articles; passes over hidden files and directories. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Input> found = new ArrayList<>();

    Walk(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean article = file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
      if (article && !isHidden(file) && !Files.isDirectory(file)) {
        found.add(new Input.ArticleFile(name(file), file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      found.add(new Input.Nothing(name(file), Reasons.of(e)));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      Path name = path.getFileName();
      return !path.equals(top) && name != null && name.toString().startsWith(".");
    }
  }
}
