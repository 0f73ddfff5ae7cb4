package org.quotecheck.shell.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.ArticleKind;
import org.quotecheck.article.Reasons;
import org.quotecheck.shell.outcome.CommandException;

/**
 * Finds the articles that the user named: files, {@code -}, what is in directories and what a
 * pattern matches.
 *
 * @param operands what the user named
 * @param standardInput what to call the article on standard input
 * @param excluded what to pass over, even where it is named
 * @param ignoring whether directories are searched without what {@code .gitignore} files exclude
 */
public record ArticleFiles(
    List<String> operands, String standardInput, PathPatterns excluded, boolean ignoring) {
  /** What standard input and output are called. */
  public static final String HYPHEN = "-";

  private static final String KEPT_BESIDE =
      "this file is kept beside an article, and is none itself; name the article";

  private static final String NAMES =
      Arrays.stream(ArticleKind.values())
          .flatMap(kind -> kind.suffixes().stream())
          .map(suffix -> "*." + suffix)
          .collect(Collectors.joining(", "));

  /** What makes a name a pattern; {@code \\} takes its meaning from the next character. */
  private static final Pattern WILD = Pattern.compile("[*?\\[]");

  /** What is in files, directories and patterns, without what is ignored there. */
  public static ArticleFiles named(List<String> operands) {
    return new ArticleFiles(operands, HYPHEN, PathPatterns.of(List.of()), true);
  }

  /** The path that the user typed. Throws {@link CommandException} for what cannot be one. */
  public static Path path(String operand) {
    try {
      return Path.of(operand);
    } catch (InvalidPathException e) {
      throw CommandException.usage(operand + ": not a file name");
    }
  }

  /** In the order named, each once; what a directory or pattern holds in order of the names. */
  public List<Input> inputs() throws IOException {
    Map<Object, Input> inputs = new LinkedHashMap<>();
    for (String operand : operands) {
      for (Input input : expand(operand)) {
        inputs.putIfAbsent(identity(input), input);
      }
    }
    if (inputs.isEmpty()) {
      operands.stream()
          .filter(operand -> isKeptBeside(path(operand)))
          .forEach(operand -> inputs.put(operand, new Input.Nothing(operand, KEPT_BESIDE)));
    }
    return List.copyOf(inputs.values());
  }

  private static Object identity(Input input) {
    return input instanceof Input.ArticleFile file ? identity(file.path()) : input.name();
  }

  /**
   * The same for all names of a file. A link is a file of its own, since decisions stand beside it;
   * links to folders are followed.
   */
  public static Path identity(Path file) {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    Path name = absolute.getFileName();
    try {
      return folder == null || name == null ? absolute : folder.toRealPath().resolve(name);
    } catch (IOException e) {
      // What is not there is no article either; that is told where it is read.
      return absolute.normalize();
    }
  }

  private List<Input> expand(String operand) throws IOException {
    if (operand.equals(HYPHEN)) {
      return List.of(new Input.StandardInput(name(path(standardInput))));
    }
    Path path = withoutDots(path(operand));
    if (Files.isDirectory(path)) {
      return found(
          path,
          ArticleFiles::isArticle,
          new Input.Nothing(operand, "the directory holds no article: " + NAMES));
    }
    if (!Files.exists(path) && WILD.matcher(operand).find()) {
      return matching(operand);
    }
    return excluded.match(path, false) || isKeptBeside(path)
        ? List.of()
        : List.of(new Input.ArticleFile(name(path), path));
  }

  /** {@code ./a.txt} as {@code a.txt}: so it is called in reports, however it was typed. */
  private static Path withoutDots(Path path) {
    Path plain = path.getRoot() == null ? Path.of("") : path.getRoot();
    for (Path part : path) {
      plain = part.equals(Path.of(".")) ? plain : plain.resolve(part);
    }
    return plain;
  }

  /** Whether it is what is kept beside an article: {@code drafts/*} means the articles. */
  private static boolean isKeptBeside(Path file) {
    String name = file.toString();
    return Stream.of(DecisionFile.SUFFIX, Sidecar.SUFFIX)
        .filter(name::endsWith)
        .map(suffix -> name.substring(0, name.length() - suffix.length()))
        .anyMatch(article -> Files.exists(Path.of(article)));
  }

  private List<Input> matching(String pattern) throws IOException {
    int wild = WILD.matcher(pattern).results().findFirst().orElseThrow().start();
    int slash = pattern.lastIndexOf('/', wild);
    Path folder = withoutDots(path(slash < 0 ? "" : pattern.substring(0, slash + 1)));
    PathPatterns wanted = PathPatterns.exactly(folder, pattern.substring(slash + 1));
    Input.Nothing nothing = new Input.Nothing(pattern, "no file matches the pattern");
    return Files.isDirectory(folder)
        ? found(folder, file -> wanted.match(file, false) && !isKeptBeside(file), nothing)
        : List.of(nothing);
  }

  /**
   * @param nothing what to give where nothing is found
   */
  private List<Input> found(Path folder, Predicate<Path> wanted, Input.Nothing nothing)
      throws IOException {
    Walk walk = new Walk(folder, wanted, excluded, ignoring ? new GitIgnore(folder) : null);
    Files.walkFileTree(folder, walk);
    if (walk.found.isEmpty() && !walk.passedOver) {
      return List.of(nothing);
    }
    walk.found.sort(Comparator.comparing(Input::name));
    return walk.found;
  }

  private static boolean isArticle(Path file) {
    return ArticleKind.named(file.toString()).isPresent();
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Collects articles; passes over hidden files and directories. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Predicate<Path> wanted;
    private final PathPatterns excluded;
    private final @Nullable GitIgnore ignore;
    private final List<Input> found = new ArrayList<>();

    /** Whether there was an article that the user wants to be passed over. */
    private boolean passedOver;

    Walk(Path top, Predicate<Path> wanted, PathPatterns excluded, @Nullable GitIgnore ignore) {
      this.top = top;
      this.wanted = wanted;
      this.excluded = excluded;
      this.ignore = ignore;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      return isHidden(directory) || isPassedOver(directory, true)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      // A pipe or a device would be read for ever.
      if (wanted.test(file)
          && !isHidden(file)
          && !attributes.isOther()
          && !isFolder(file, attributes)) {
        if (isPassedOver(file, false)) {
          passedOver = true;
        } else {
          found.add(new Input.ArticleFile(name(file), file));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    /** Of what is not followed only a link can lead to one. */
    private static boolean isFolder(Path file, BasicFileAttributes attributes) {
      return attributes.isSymbolicLink() && Files.isDirectory(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      found.add(new Input.Nothing(name(file), Reasons.of(e)));
      return FileVisitResult.CONTINUE;
    }

    private boolean isPassedOver(Path path, boolean directory) throws IOException {
      return excluded.match(path, directory) || (ignore != null && ignore.ignores(path, directory));
    }

    private boolean isHidden(Path path) {
      Path name = path.getFileName();
      return !path.equals(top) && name != null && name.toString().startsWith(".");
    }
  }
}
