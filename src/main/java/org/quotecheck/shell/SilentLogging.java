package org.quotecheck.shell;

/**
 * A logging configuration without handlers: libraries would log to standard error, in the middle of
 * a report or a prompt. Java reads it when something is first logged, and SLF4J is told whom to
 * take, so that most runs are spared the search for loggers in all libraries.
 */
public final class SilentLogging {
  /** Made by Java's {@link java.util.logging.LogManager}; configures nothing. */
  public SilentLogging() {}

  static void install() {
    System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    // Which it would say.
    System.setProperty("slf4j.internal.verbosity", "WARN");
  }
}
