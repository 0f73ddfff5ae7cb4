package org.quotecheck.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that has ended.
 *
 * @param seconds from its start to its end
 * @param megabytes the most memory that was resident; 0 where the system does not tell
 * @param out what it wrote to standard output
 */
record Measured(double seconds, double megabytes, String out) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long LOOK_AGAIN_MILLIS = 20;

  /** Runs a command to its end; a code above {@code worst} is a failure. */
  static Measured run(List<String> command, Map<String, String> environment, int worst)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("bench", ".out");
    Path err = Files.createTempFile("bench", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    double peak = 0;
    while (!process.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() > worst) {
      throw new IOException(
          "code %d from %s: %s"
              .formatted(process.exitValue(), command, Files.readString(err).strip()));
    }
    String written = Files.readString(out, StandardCharsets.UTF_8);
    Files.delete(out);
    Files.delete(err);
    return new Measured(seconds, peak, written);
  }

  /** The high-water mark that Linux keeps of each process. */
  private static double peak(long process) {
    try {
      Matcher mark = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
      return mark.find() ? Long.parseLong(mark.group(1)) / 1024.0 : 0;
    } catch (IOException endedOrNoLinux) {
      return 0;
    }
  }
}
