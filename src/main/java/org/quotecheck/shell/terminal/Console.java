package org.quotecheck.shell.terminal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.escape.Inert;

/** Where commands write, and how lists are shown there. */
public final class Console {
  /** Width of text where there is no terminal to ask. */
  public static final int DEFAULT_WIDTH = 100;

  /** Text in a narrower column could not be read. */
  private static final int LEAST_WIDTH = 30;

  private final PrintWriter screen;
  private final PrintWriter err;
  private final boolean colour;
  private final IntSupplier columns;
  private final Progress progress;
  private final boolean traces;
  private Mode mode = Mode.TEXT;
  private @Nullable Path once;
  private volatile @Nullable PrintWriter file;

  /**
   * A console that shows lists as text.
   *
   * @param screen for what is asked for, unless it is to go into a file
   * @param err for everything else
   * @param colour whether the screen is a terminal that shows colours, and the user wants them
   * @param columns width of the terminal
   * @param progress how far a command is; shown where {@code err} is a terminal
   * @param traces whether an internal fault is shown with its stack trace
   */
  public Console(
      PrintWriter screen,
      PrintWriter err,
      boolean colour,
      IntSupplier columns,
      Progress progress,
      boolean traces) {
    this.screen = screen;
    this.err = err;
    this.colour = colour;
    this.columns = columns;
    this.progress = progress;
    this.traces = traces;
  }

  /** Where a command writes what was asked for. */
  public PrintWriter out() {
    PrintWriter redirected = file;
    return redirected == null ? screen : redirected;
  }

  /** Whether what is written now may hold colours. */
  public boolean colour() {
    return colour && file == null;
  }

  /** Where a command shows how far it is. */
  public Progress progress() {
    return progress;
  }

  /** Columns that what is written now should fit; {@link #DEFAULT_WIDTH} where nothing says. */
  public int width() {
    int width = file == null ? columns.getAsInt() : DEFAULT_WIDTH;
    return width > 0 ? width : DEFAULT_WIDTH;
  }

  /** How lists are shown. */
  public synchronized Mode mode() {
    return mode;
  }

  /** From now on, lists are shown so. */
  public synchronized void show(Mode newMode) {
    mode = newMode;
  }

  /** What the next command writes goes into that file. */
  public synchronized void once(Path target) {
    once = target;
  }

  /** The file for what the command that begins now writes, if there is one; asked only once. */
  public synchronized Optional<Path> takeOnce() {
    Optional<Path> taken = Optional.ofNullable(once);
    once = null;
    return taken;
  }

  /** From now on, what commands write goes there. */
  public void redirect(PrintWriter into) {
    file = into;
  }

  /** And now to the screen again. */
  public void restore() {
    file = null;
  }

  /** Writes a line; without its colours where none may be shown. */
  public void println(AttributedString line) {
    out().println(colour() ? line.toAnsi() : line.toString());
  }

  /** Writes a line as it is. */
  public void println(String line) {
    out().println(line);
  }

  /** A sentence, broken at its blanks where it is wider than the terminal. */
  public void sentence(String text) {
    Wrap.lines(Palette.inert(text), width()).forEach(this::println);
  }

  /**
   * A label and what is to be said of it, whose further lines begin below its first.
   *
   * @param indent the column in which the text begins; the label is shorter
   */
  public void hanging(AttributedString label, int indent, AttributedString text) {
    List<AttributedString> lines = Wrap.lines(text, Math.max(LEAST_WIDTH, width() - indent));
    for (int i = 0; i < lines.size(); i++) {
      AttributedString before = i == 0 ? label : AttributedString.EMPTY;
      println(
          new AttributedStringBuilder()
              .append(before)
              .append(" ".repeat(indent - before.columnLength()))
              .append(lines.get(i))
              .toAttributedString());
    }
  }

  /** A text with a margin before each of its lines. */
  public void indented(int indent, AttributedString text) {
    hanging(AttributedString.EMPTY, indent, text);
  }

  /** A remark for people on a list: left out where programs read it. */
  public void remark(String text) {
    if (mode().format().isEmpty()) {
      sentence(text);
    }
  }

  /**
   * One line about what went wrong or what the user should know; on a terminal broken at its blanks
   * where it is wider.
   */
  public void message(String text) {
    progress.clear();
    out().flush();
    String line = "quotecheck: " + Inert.line(text);
    int room = progress.isShown() ? columns.getAsInt() : 0;
    if (room > 0) {
      Wrap.lines(new AttributedString(line), room).forEach(err::println);
    } else {
      err.println(line);
    }
    err.flush();
  }

  /** An internal fault: one line, and where it happened if the user asked for that. */
  public void fault(String text, Throwable fault) {
    message(text);
    if (traces) {
      fault.printStackTrace(err);
      err.flush();
    }
  }
}
