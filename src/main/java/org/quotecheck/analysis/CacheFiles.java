package org.quotecheck.analysis;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of one kind in a folder, from which other processes may remove some meanwhile. */
final class CacheFiles {
  private record Known(Path path, long size, Instant used) {}

  /** Those used last come first. */
  private final List<Known> files;

  private CacheFiles(List<Known> files) {
    this.files = files;
  }

  static CacheFiles in(Path folder, String suffix) throws IOException {
    List<Known> files = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "*" + suffix)) {
      for (Path path : paths) {
        try {
          BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
          files.add(new Known(path, is.size(), is.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException removedMeanwhile) {
          // By another process: all the better.
        }
      }
    } catch (NoSuchFileException | NotDirectoryException nothingStored) {
      return new CacheFiles(List.of());
    }
    files.sort(Comparator.comparing(Known::used).reversed());
    return new CacheFiles(files);
  }

  void shrinkTo(long bytes) throws IOException {
    long total = 0;
    for (Known file : files) {
      total += file.size();
      if (total > bytes) {
        Files.deleteIfExists(file.path());
      }
    }
  }

  void removeOlderThan(Instant time) throws IOException {
    for (Known file : files) {
      if (file.used().isBefore(time)) {
        Files.deleteIfExists(file.path());
      }
    }
  }
}
