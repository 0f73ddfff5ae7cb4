package org.quotecheck.shell.checking;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.quotecheck.analysis.RecordCache;

/** Where results are kept: the place that the XDG base directories give. */
public final class CacheFolder {
  /** Some ten thousand articles of news. */
  private static final long LARGEST_BYTES = 256L << 20;

  private CacheFolder() {}

  /** The cache of this build of the program; absent where it does not run from a jar. */
  public static Optional<RecordCache> open(Map<String, String> environment, Path home)
      throws IOException {
    Path jar = jar();
    if (!Files.isRegularFile(jar)) {
      return Optional.empty();
    }
    // A checksum, since a start would notice the time that a digest takes.
    CRC32 checksum = new CRC32();
    checksum.update(Files.readAllBytes(jar));
    byte[] program = ByteBuffer.allocate(Long.BYTES).putLong(checksum.getValue()).array();
    return Optional.of(new RecordCache(in(environment, home), program, LARGEST_BYTES));
  }

  static Path in(Map<String, String> environment, Path home) {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    // The standard has relative paths ignored.
    Path base = Path.of(cache).isAbsolute() ? Path.of(cache) : home.resolve(".cache");
    return base.resolve("quotecheck").resolve("analyses");
  }

  private static Path jar() {
    try {
      return Path.of(CacheFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
