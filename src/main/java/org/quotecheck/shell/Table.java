package org.quotecheck.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Rows in columns that fit a width; what does not fit is cut. */
final class Table {
  private static final String GAP = "  ";
  private static final int LEAST_COLUMN = 6;

  private final List<List<AttributedString>> rows = new ArrayList<>();
  private final boolean wraps;

  private Table(boolean wraps) {
    this.wraps = wraps;
  }

  /** A table with one screen line a row: what does not fit is cut off. */
  static Table cutting() {
    return new Table(false);
  }

  /** A table that cuts nothing off in its last column, but goes on below. */
  static Table wrapping() {
    return new Table(true);
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
    int[] columns = columns(width);
    return rows.stream().flatMap(row -> lines(row, columns).stream()).toList();
  }

  /** Takes from the widest column until the table fits. */
  private int[] columns(int width) {
    int[] columns = new int[rows.get(0).size()];
    for (List<AttributedString> row : rows) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Math.max(columns[i], row.get(i).columnLength());
      }
    }
    int room = width - GAP.length() * (columns.length - 1);
    while (Arrays.stream(columns).sum() > room) {
      int widest = 0;
      for (int i = 1; i < columns.length; i++) {
        widest = columns[i] > columns[widest] ? i : widest;
      }
      if (columns[widest] <= LEAST_COLUMN) {
        break;
      }
      columns[widest]--;
    }
    return columns;
  }

  private List<AttributedString> lines(List<AttributedString> row, int[] columns) {
    AttributedStringBuilder start = new AttributedStringBuilder();
    int last = row.size() - 1;
    for (int i = 0; i < last; i++) {
      AttributedString cell = cut(row.get(i), columns[i]);
      start.append(cell).append(" ".repeat(columns[i] - cell.columnLength())).append(GAP);
    }
    List<AttributedString> cells =
        wraps
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
