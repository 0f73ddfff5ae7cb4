package org.quotecheck.shell.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Rows in columns that fit a width. */
final class Table {
  private static final String GAP = "  ";
  private static final int LEAST_COLUMN = 6;

  private final List<List<AttributedString>> rows = new ArrayList<>();
  private final Style style;
  private List<Integer> favoured = List.of();

  private Table(Style style) {
    this.style = style;
  }

  private enum Style {
    CUTTING,
    WRAPPING,
    RULED
  }

  /** A table with one screen line a row: what does not fit is cut off. */
  static Table cutting() {
    return new Table(Style.CUTTING);
  }

  /** A table that cuts nothing off in its last column, but goes on below. */
  static Table wrapping() {
    return new Table(Style.WRAPPING);
  }

  /** A table with rules, in which every cell goes on below where it does not fit. */
  static Table ruled() {
    return new Table(Style.RULED);
  }

  /**
   * Where there is not enough room for all, these columns, counted from 0, get twice as much as the
   * others.
   */
  Table favouring(List<Integer> columns) {
    favoured = List.copyOf(columns);
    return this;
  }

  Table header(String... names) {
    return row(Arrays.stream(names).map(n -> new AttributedString(n, Palette.HEADING)).toList());
  }

  /** Every row has as many cells as the first. */
  Table row(List<AttributedString> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  List<AttributedString> lines(int width) {
    if (rows.isEmpty()) {
      return List.of();
    }
    if (style == Style.RULED) {
      return ruled(columns(width - 2, " │ "));
    }
    int[] columns = columns(width, GAP);
    return rows.stream().flatMap(row -> lines(row, columns).stream()).toList();
  }

  private List<AttributedString> ruled(int[] columns) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(rule(columns, "┌", "┬", "┐"));
    for (int i = 0; i < rows.size(); i++) {
      lines.addAll(between(rows.get(i), columns));
      boolean last = i == rows.size() - 1;
      lines.add(last ? rule(columns, "└", "┴", "┘") : rule(columns, "├", "┼", "┤"));
    }
    return lines;
  }

  private static AttributedString rule(int[] columns, String begin, String middle, String end) {
    String line =
        Arrays.stream(columns)
            .mapToObj(column -> "─".repeat(column + 2))
            .collect(Collectors.joining(middle, begin, end));
    return new AttributedString(line, Palette.FAINT);
  }

  /** The lines of a row between rules. */
  private static List<AttributedString> between(List<AttributedString> row, int[] columns) {
    List<List<AttributedString>> cells = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      int column = columns[i];
      cells.add(
          Wrap.lines(row.get(i), column).stream()
              .flatMap(line -> line.columnSplitLength(column).stream())
              .toList());
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<AttributedString> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      AttributedStringBuilder whole = new AttributedStringBuilder();
      for (int i = 0; i < columns.length; i++) {
        AttributedString part =
            line < cells.get(i).size() ? cells.get(i).get(line) : AttributedString.EMPTY;
        whole.append("│ ", Palette.FAINT).append(part);
        whole.append(" ".repeat(columns[i] - part.columnLength() + 1));
      }
      lines.add(whole.append("│", Palette.FAINT).toAttributedString());
    }
    return lines;
  }

  /** Takes from the column that has most until the table fits. */
  private int[] columns(int width, String gap) {
    int[] columns = new int[rows.get(0).size()];
    for (List<AttributedString> row : rows) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Math.max(columns[i], row.get(i).columnLength());
      }
    }
    int room = width - gap.length() * (columns.length - 1) - (style == Style.RULED ? 2 : 0);
    while (Arrays.stream(columns).sum() > room) {
      int widest = 0;
      for (int i = 1; i < columns.length; i++) {
        widest = share(columns, i) > share(columns, widest) ? i : widest;
      }
      if (columns[widest] <= LEAST_COLUMN) {
        break;
      }
      columns[widest]--;
    }
    return columns;
  }

  /** How much of the room a column takes, twice its width unless it may take more. */
  private int share(int[] columns, int i) {
    return favoured.contains(i) ? columns[i] : 2 * columns[i];
  }

  private List<AttributedString> lines(List<AttributedString> row, int[] columns) {
    AttributedStringBuilder start = new AttributedStringBuilder();
    int last = row.size() - 1;
    for (int i = 0; i < last; i++) {
      AttributedString cell = cut(row.get(i), columns[i]);
      start.append(cell).append(" ".repeat(columns[i] - cell.columnLength())).append(GAP);
    }
    List<AttributedString> cells =
        style == Style.WRAPPING
            ? Wrap.lines(row.get(last), columns[last])
            : List.of(cut(row.get(last), columns[last]));
    AttributedString margin = new AttributedString(" ".repeat(start.columnLength()));
    List<AttributedString> lines = new ArrayList<>();
    for (AttributedString cell : cells) {
      lines.add(
          AttributedString.join(
              AttributedString.EMPTY, lines.isEmpty() ? start.toAttributedString() : margin, cell));
    }
    return lines;
  }

  private static AttributedString cut(AttributedString cell, int width) {
    if (cell.columnLength() <= width) {
      return cell;
    }
    return new AttributedStringBuilder()
        .append(cell.columnSubSequence(0, width - 1))
        .append("…")
        .toAttributedString();
  }
}
