package org.quotecheck.shell.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * By what it is seen that a file was saved.
 *
 * @param bytes its size; -1 where there is no file
 * @param written when
 */
public record FileStamp(long bytes, FileTime written) {
  private static final FileStamp NONE = new FileStamp(-1, FileTime.fromMillis(0));

  /** That of a file now; one of no file where it cannot be looked at. */
  public static FileStamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(now.size(), now.lastModifiedTime());
    } catch (IOException e) {
      return NONE;
    }
  }

  /** That of an article's file now; one of no file where it has none. */
  public static FileStamp of(Input input) {
    return input instanceof Input.ArticleFile file ? of(file.path()) : NONE;
  }

  /** Whether there was a file. */
  public boolean isOfFile() {
    return bytes >= 0;
  }
}
