package org.quotecheck.shell;

import java.io.IOException;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * Which of the process's streams are terminals. {@link System#console} cannot tell them apart.
 *
 * @param in whether standard input is one
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param width columns of the terminal; not positive where there is none
 */
record Terminals(boolean in, boolean out, boolean err, int width) {
  static Terminals ofProcess() {
    try {
      TerminalProvider provider = TerminalProvider.load("jni");
      boolean out = provider.isSystemStream(SystemStream.Output);
      return new Terminals(
          provider.isSystemStream(SystemStream.Input),
          out,
          provider.isSystemStream(SystemStream.Error),
          provider.systemStreamWidth(out ? SystemStream.Output : SystemStream.Error));
    } catch (IOException | LinkageError e) {
      // A platform that JLine has no native code for: one-shot commands serve everywhere.
      return new Terminals(false, false, false, 0);
    }
  }
}
