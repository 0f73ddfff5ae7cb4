package org.quotecheck.article;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Says in words why the file system refused; its own messages are often only a file name. */
public final class Reasons {
  private Reasons() {}

  /** The reason, to stand behind a colon. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "not a directory";
    }
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    @Nullable String reason =
        e instanceof FileSystemException refused ? refused.getReason() : e.getMessage();
    return reason == null || reason.isBlank() ? "the system gives no reason" : reason;
  }
}
