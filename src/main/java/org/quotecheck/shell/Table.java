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
    return rows.stream().map(row -> line(row, columns)).toList();
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

  private static AttributedString line(List<AttributedString> row, int[] columns) {
    AttributedStringBuilder line = new AttributedStringBuilder();
    int last = row.size() - 1;
    for (int i = 0; i <= last; i++) {
      AttributedString cell = cut(row.get(i), columns[i]);
      line.append(cell);
      if (i < last) {
        line.append(" ".repeat(columns[i] - cell.columnLength())).append(GAP);
      }
    }
    return line.toAttributedString();
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
