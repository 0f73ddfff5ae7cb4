package org.quotecheck.analysis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;

/**
 * Results of earlier runs, one file each. Its name is a digest of all that the result depends on:
 * the program and a key. Safe for use by several threads and several processes at once: a file
 * appears whole or not at all, and one that is damaged counts as none.
 */
public final class RecordCache {
  private static final String SUFFIX = ".result";
  private static final String UNFINISHED = ".tmp";
  private static final int CHECKSUM = Long.BYTES;

  /** The cache is held to its size at the first of so many stores: looking at all files takes. */
  private static final int STORES_A_LOOK = 256;

  private final Path folder;
  private final byte[] program;
  private final long largest;
  private final Touch touch;
  private final AtomicInteger stores = new AtomicInteger();

  /** Notes in the file system that a file was used just now. */
  @FunctionalInterface
  interface Touch {
    void used(Path file) throws IOException;
  }

  /**
   * @param folder where the files are; made when the first is written
   * @param program tells one version of the program from another
   * @param largest how many bytes the files may take; a run may go beyond by what {@value
   *     #STORES_A_LOOK} of them take
   */
  public RecordCache(Path folder, byte[] program, long largest) {
    this(
        folder,
        program,
        largest,
        file -> Files.setLastModifiedTime(file, FileTime.from(Instant.now())));
  }

  RecordCache(Path folder, byte[] program, long largest, Touch touch) {
    this.touch = touch;
    this.folder = folder;
    this.program = program.clone();
    this.largest = largest;
  }

  /**
   * What was stored under a key, if it is not damaged.
   *
   * @param key a record of records, collections, strings, enums, numbers and truth values
   */
  public <T extends Record> Optional<T> find(Class<T> type, Record key) {
    Path file = file(type, key);
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      if (bytes.remaining() < CHECKSUM || bytes.getLong() != checksum(bytes.duplicate())) {
        return Optional.empty();
      }
      byte[] content = new byte[bytes.remaining()];
      bytes.get(content);
      T found = RecordCodec.read(type, content);
      markUsed(file);
      return Optional.of(found);
    } catch (IOException missingOrUnreadable) {
      return Optional.empty();
    }
  }

  /** The oldest are removed first: being used makes young. */
  private void markUsed(Path file) {
    try {
      touch.used(file);
    } catch (IOException readOnlyOrRemovedMeanwhile) {
      // What was read holds all the same, and from a folder that is only read nothing is removed.
    }
  }

  /** Stores a result under a key. Throws where the folder cannot be written. */
  public void store(Record key, Record result) throws IOException {
    byte[] content = RecordCodec.bytes(result);
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, "", UNFINISHED);
    try {
      ByteBuffer all = ByteBuffer.allocate(CHECKSUM + content.length);
      all.putLong(checksum(ByteBuffer.wrap(content))).put(content);
      Files.write(unfinished, all.array());
      Files.move(unfinished, file(result.getClass(), key), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    if (stores.getAndIncrement() % STORES_A_LOOK == 0) {
      shrinkTo(largest);
    }
  }

  /**
   * Removes the files that were not used for longest, until the rest is no larger than {@code
   * bytes}, and what a process that was killed left unfinished.
   */
  void shrinkTo(long bytes) throws IOException {
    CacheFiles.in(folder, SUFFIX).shrinkTo(bytes);
    CacheFiles.in(folder, UNFINISHED).removeOlderThan(Instant.now().minusSeconds(3600));
  }

  private Path file(Class<?> type, Record key) {
    byte[] name = type.getName().getBytes(StandardCharsets.UTF_8);
    byte[] digest = Sha256.of(program, name, RecordCodec.bytes(key));
    return folder.resolve(HexFormat.of().formatHex(digest) + SUFFIX);
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }
}
