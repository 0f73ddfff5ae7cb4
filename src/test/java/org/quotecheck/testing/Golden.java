package org.quotecheck.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares output with a recorded file. {@code -Dgolden.update=true} records it anew. */
public final class Golden {
  private Golden() {}

  /** Whether recorded files are to be rewritten. */
  public static boolean isUpdate() {
    return Boolean.getBoolean("golden.update");
  }

  /** Asserts that the file holds exactly this text. */
  public static void assertSame(Path recorded, String actual) throws IOException {
    if (isUpdate()) {
      Files.writeString(recorded, actual);
      return;
    }
    assertThat(actual)
        .as("%s; if the change is wanted: mvn test -Dgolden.update=true, and review it", recorded)
        .isEqualTo(Files.exists(recorded) ? Files.readString(recorded) : "");
  }
}
