package org.quotecheck.shell.terminal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** Shows what is longer than the screen page by page: space, arrows, / to search, q to leave. */
public final class Pager {
  private final Terminal terminal;

  /** Shows on that terminal. */
  public Pager(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whether the terminal can show pages. */
  public boolean canPage() {
    return !terminal.getType().startsWith("dumb") && terminal.getHeight() > 2;
  }

  /** Shows a text, in pages if it is longer than the screen. */
  public void show(String name, String text) throws IOException, InterruptedException {
    if (!canPage() || screenLines(text) < terminal.getHeight()) {
      terminal.writer().print(text);
      terminal.flush();
      return;
    }
    Less less = new Less(terminal, Path.of(""));
    // At the end of the text stays on the screen until the user leaves.
    less.quitAtFirstEof = false;
    less.run(
        new Source.InputStreamSource(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, name));
  }

  /** Lines on the screen; one that is wider than the screen takes several. */
  private int screenLines(String text) {
    int width = Math.max(1, terminal.getWidth());
    List<AttributedString> lines = AttributedString.fromAnsi(text).columnSplitLength(width);
    return lines.size();
  }
}
