package org.quotecheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures the program side by side with CoreNLP's quote pipeline, on the same files with the same
 * heap, and prints ratios: {@code mvn -Pbench verify -DskipTests}.
 */
final class SpeedBenchmark {
  private static final int REPEATS = 3;
  private static final int WORDS = 800;
  private static final int ENOUGH_MEGABYTES = 768;

  private final Path launcher;
  private final Corpus corpus;
  private final Path folder;
  private final String heap;
  private final int referenceArticles;

  /**
   * Arguments: the launcher; the folder of articles, and another for where it does not exist; the
   * heap limit; how many articles the reference gets, 0 for all.
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    new SpeedBenchmark(
            Path.of(arguments[0]),
            Files.isDirectory(folder) ? folder : Path.of(arguments[2]),
            arguments[3],
            Integer.parseInt(arguments[4]))
        .run();
  }

  private SpeedBenchmark(Path launcher, Path folder, String heap, int referenceArticles)
      throws IOException {
    this.launcher = launcher;
    this.folder = folder;
    this.corpus = new Corpus(folder);
    this.heap = heap;
    this.referenceArticles =
        referenceArticles == 0
            ? corpus.files().size()
            : Math.min(referenceArticles, corpus.files().size());
  }

  private void run() throws Exception {
    System.out.printf(
        "%s, Java %s, %d processors, %d articles, heap %s%n",
        System.getProperty("os.name"),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        corpus.files().size(),
        heap);
    cold();
    archive();
    growth();
    cache("text");
    cache("json");
  }

  private void cold() throws Exception {
    String article = corpus.nearest(WORDS).toString();
    Measured reference = reference(List.of(article));
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < REPEATS; i++) {
      seconds.add(check(heap, Map.of(), "--no-cache", article).seconds());
    }
    print(
        "cold check of one article", reference.seconds(), median(seconds), "s", "1/8 of the time");
  }

  private void archive() throws Exception {
    List<String> some =
        corpus.files().subList(0, referenceArticles).stream().map(Path::toString).toList();
    long referenceTokens = tokens(referenceArticles);
    long tokens = tokens(corpus.files().size());
    Measured reference = reference(some);
    double rate = referenceTokens / Double.parseDouble(reference.out().strip());
    for (int threads = 1; threads <= 2; threads++) {
      String seconds = program(threads, "archive").out().strip();
      print(
          "tokens a second, %d thread(s)".formatted(threads),
          rate,
          tokens / Double.parseDouble(seconds),
          "",
          threads == 1 ? "13 times" : "25 times");
    }
    Measured whole = check(heap, Map.of(), "--no-cache", folder.toString());
    print("peak memory", reference.megabytes(), whole.megabytes(), "MB", "1/3");
    List<String> thousand = new ArrayList<>(List.of("--no-cache"));
    Path copies = copies(1000);
    thousand.add(copies.toString());
    Measured small = check(ENOUGH_MEGABYTES + "m", Map.of(), thousand.toArray(String[]::new));
    System.out.printf(
        "1000 articles with a heap of %d MB: %.0f s, peak memory %.0f MB%n",
        ENOUGH_MEGABYTES, small.seconds(), small.megabytes());
    delete(copies);
  }

  private void growth() throws Exception {
    System.out.println("microseconds a token, one thread, once started:");
    program(1, "growth").out().lines().forEach(line -> System.out.println("  " + line));
  }

  /** A first run starts with an empty cache. Both are medians, since a second run is short. */
  private void cache(String format) throws Exception {
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    for (int i = 0; i < REPEATS; i++) {
      Path cache = Files.createTempDirectory("bench");
      Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
      Measured analysing = check(heap, environment, "--format", format, folder.toString());
      first.add(analysing.seconds());
      for (int j = 0; j < REPEATS; j++) {
        Measured knowing = check(heap, environment, "--format", format, folder.toString());
        second.add(knowing.seconds());
        if (!analysing.out().equals(knowing.out())) {
          throw new IOException("a second run gives another report than the first");
        }
      }
      delete(cache);
    }
    print(
        "second run over the archive, %s report".formatted(format),
        median(first),
        median(second),
        "s",
        "1/20");
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private long tokens(int articles) {
    return corpus.texts(articles).stream().mapToLong(Corpus::tokens).sum();
  }

  private static void print(
      String what, double reference, double program, String unit, String wanted) {
    double ratio = Math.max(reference, program) / Math.min(reference, program);
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f %s and %.2f %s, ratio %.1f (wanted: %s)%n",
        what,
        reference,
        unit,
        program,
        unit,
        ratio,
        wanted);
  }

  private Measured reference(List<String> files) throws Exception {
    return java(List.of("org.quotecheck.bench.ReferencePipeline"), files);
  }

  private Measured program(int threads, String what) throws Exception {
    return java(
        List.of(
            "-XX:+UseSerialGC",
            "-Dquotecheck.models=" + models(),
            "org.quotecheck.bench.ProgramPipeline"),
        List.of(folder.toString(), Integer.toString(threads), what));
  }

  private Measured java(List<String> program, List<String> arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(program);
    command.addAll(arguments);
    return Measured.run(command, Map.of(), 0);
  }

  private Path models() {
    return launcher.resolveSibling("../models").normalize();
  }

  private Measured check(String heap, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString(), "check", "--quiet"));
    command.addAll(List.of(arguments));
    Map<String, String> all = new HashMap<>(environment);
    all.put("QUOTECHECK_JAVA_OPTS", "-Xmx" + heap);
    // Findings are no failure.
    return Measured.run(command, all, 1);
  }

  private Path copies(int count) throws IOException {
    Path copies = Files.createTempDirectory("bench");
    List<String> texts = corpus.texts(count);
    for (int i = 0; i < count; i++) {
      Files.writeString(copies.resolve(i + ".txt"), texts.get(i));
    }
    return copies;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
