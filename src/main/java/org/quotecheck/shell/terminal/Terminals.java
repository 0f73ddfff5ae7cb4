package org.quotecheck.shell.terminal;

import java.io.IOException;
import java.util.function.IntSupplier;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jspecify.annotations.Nullable;

/**
 * Which of the process's streams are terminals. {@link System#console} cannot tell them apart.
 *
 * @param in whether standard input is one
 * @param out whether standard output is one
 * @param err whether standard error is one
 */
public record Terminals(boolean in, boolean out, boolean err) {
  /** The launcher's answer, as it takes Java long to ask: the numbers of the streams that are. */
  static final String PROPERTY = "quotecheck.terminals";

  private static final Terminals NONE = new Terminals(false, false, false);

  /**
   * Those of this process: as the launcher says, or else as JLine finds; none where it cannot tell.
   */
  public static Terminals ofProcess() {
    @Nullable String numbers = System.getProperty(PROPERTY);
    if (numbers != null) {
      return new Terminals(numbers.contains("0"), numbers.contains("1"), numbers.contains("2"));
    }
    try {
      TerminalProvider provider = provider();
      return new Terminals(
          provider.isSystemStream(SystemStream.Input),
          provider.isSystemStream(SystemStream.Output),
          provider.isSystemStream(SystemStream.Error));
    } catch (IOException | LinkageError e) {
      return NONE;
    }
  }

  /** Tells the columns of the terminal at that time; not positive where there is none. */
  public IntSupplier width() {
    if (!out && !err) {
      return () -> 0;
    }
    SystemStream stream = out ? SystemStream.Output : SystemStream.Error;
    try {
      TerminalProvider provider = provider();
      return () -> provider.systemStreamWidth(stream);
    } catch (IOException | LinkageError e) {
      return () -> 0;
    }
  }

  /** Fails on a platform that JLine has no native code for: one-shot commands serve everywhere. */
  private static TerminalProvider provider() throws IOException {
    return TerminalProvider.load("jni");
  }
}
