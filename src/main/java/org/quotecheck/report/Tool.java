package org.quotecheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * This program, as reports name it.
 *
 * @param name always {@code quotecheck}
 * @param version that of the build, as in {@code 1.2.0}
 */
public record Tool(String name, String version) {
  private static final Tool CURRENT = new Tool("quotecheck", readVersion());

  /** The program that runs. */
  public static Tool current() {
    return CURRENT;
  }

  private static String readVersion() {
    Properties properties = new Properties();
    try (InputStream in = Tool.class.getResourceAsStream("/org/quotecheck/version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is missing");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }
}
