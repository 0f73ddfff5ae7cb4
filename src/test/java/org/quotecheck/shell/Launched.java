package org.quotecheck.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a process of the packaged program left behind.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Launched(int code, String out, String err) {
  private static final long LONGEST_SECONDS = 120;

  /** The launcher of the distribution that the build made. */
  static Path launcher() {
    String launcher = System.getProperty("quotecheck.launcher");
    if (launcher == null) {
      throw new IllegalStateException("run by mvn verify, which packages the program");
    }
    return Path.of(launcher);
  }

  /** Runs it in a directory, with nothing on standard input. */
  static Launched in(Path directory, String... arguments) throws Exception {
    return run(directory, "", Map.of(), command(launcher(), arguments));
  }

  static List<String> command(Path launcher, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  static Launched run(
      Path directory, String input, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path files = Files.createTempDirectory("launched");
    Path in = Files.writeString(files.resolve("in"), input);
    Path out = files.resolve("out");
    Path err = files.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + command);
    }
    Launched launched =
        new Launched(
            process.exitValue(),
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
    for (Path file : List.of(in, out, err, files)) {
      Files.delete(file);
    }
    return launched;
  }
}
