package org.quotecheck.shell.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.sheets.Sheet;
import org.quotecheck.report.sheets.TextSheetFormat;

/** Rows under headings, as a command lists them. */
public final class Listing {
  /** What stands where there is nothing to tell. */
  private static final String NOTHING = "-";

  private final List<String> headings;
  private final boolean wraps;
  private List<Integer> favoured = List.of();
  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * One cell.
   *
   * @param shown what people see
   * @param value what programs get: a text, a number, a truth value, or null for nothing
   */
  public record Cell(AttributedString shown, @Nullable Object value) {
    /** A number. */
    public static Cell of(long number) {
      return new Cell(new AttributedString(Long.toString(number)), number);
    }

    /** Words of an article or a file, made harmless; null for nothing. */
    public static Cell of(@Nullable String text) {
      return of(text, Palette.PLAIN);
    }

    /** Several texts in one cell; nothing where there are none. */
    public static Cell of(List<String> texts) {
      return of(texts.isEmpty() ? null : String.join("; ", texts));
    }

    /** Words of an article or a file, made harmless. */
    public static Cell of(@Nullable String text, AttributedStyle style) {
      return new Cell(
          text == null ? new AttributedString(NOTHING) : Palette.inert(text, style), text);
    }
  }

  private Listing(boolean wraps, String... headings) {
    this.wraps = wraps;
    this.headings = List.of(headings);
  }

  /** One screen line a row: what does not fit is cut off. */
  public static Listing cutting(String... headings) {
    return new Listing(false, headings);
  }

  /** The last column goes on below where it does not fit. */
  public static Listing wrapping(String... headings) {
    return new Listing(true, headings);
  }

  /** On a narrow screen these columns get twice as much room as the others. */
  public Listing favouring(String... names) {
    favoured = Stream.of(names).map(headings::indexOf).toList();
    return this;
  }

  /** Adds a row with as many cells as there are headings. */
  public Listing row(Cell... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /**
   * Shows it as the user wants lists to be shown.
   *
   * @param nothing what to tell people where there are no rows
   */
  public void print(Console console, String nothing) throws IOException {
    print(console, console.mode(), nothing);
  }

  /** Shows it in a mode of the command's own. */
  public void print(Console console, Mode mode, String nothing) throws IOException {
    Optional<TextSheetFormat> format = mode.format();
    if (format.isPresent()) {
      format.get().write(sheet(), console.out());
    } else if (rows.isEmpty()) {
      console.sentence(nothing);
    } else {
      print(
          mode == Mode.TABLE ? Table.ruled() : wraps ? Table.wrapping() : Table.cutting(), console);
    }
  }

  private Sheet sheet() {
    List<List<@Nullable Object>> values = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<@Nullable Object> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.value()));
      values.add(cells);
    }
    return new Sheet("", headings, values);
  }

  private void print(Table table, Console console) {
    table
        .favouring(favoured)
        .header(
            headings.stream().map(name -> name.toUpperCase(Locale.ROOT)).toArray(String[]::new));
    rows.forEach(row -> table.row(row.stream().map(Cell::shown).toList()));
    table.lines(console.width()).forEach(console::println);
  }
}
