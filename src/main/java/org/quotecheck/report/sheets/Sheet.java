package org.quotecheck.report.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.escape.Inert;

/**
 * Rows under headings, whatever they are written as.
 *
 * @param title what it is a list of
 * @param headings of the columns, in small letters: {@code checked by}
 * @param rows each with as many cells as there are headings: a text, a number, a truth value, or
 *     null for nothing
 */
public record Sheet(String title, List<String> headings, List<List<@Nullable Object>> rows) {
  /** Copies the lists. */
  public Sheet {
    headings = List.copyOf(headings);
    List<List<@Nullable Object>> copies = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = Collections.unmodifiableList(copies);
  }

  /** A cell as text on one line, harmless on a screen; empty for nothing. */
  static String text(@Nullable Object cell) {
    return cell == null ? "" : Inert.line(cell.toString());
  }
}
