package org.quotecheck.report.formats;

import java.util.List;
import java.util.function.Function;
import org.quotecheck.report.screen.DisplayWidth;
import org.quotecheck.report.screen.Ellipsis;

/** Lays the quotations of an article out in columns, one screen line each where there is room. */
final class QuotationTable {
  private static final String GAP = "  ";

  /** With fewer columns for it a quotation gets a line of its own. */
  private static final int LEAST_FOR_QUOTATION = 16;

  /**
   * Share of the room that sources may take where quotations want it too, in percent. Most of it:
   * whoever wants more of the quotation has its place, but the role stands nowhere else.
   */
  private static final int SOURCES_PERCENT = 60;

  private final List<QuotationRow> rows;
  private final Palette palette;
  private final int width;
  private final int line;
  private final int column;
  private final int label;
  private final int quotation;
  private final int source;

  QuotationTable(List<QuotationRow> rows, Palette palette, int width) {
    this.rows = rows;
    this.palette = palette;
    this.width = width;
    this.line = widest(r -> Integer.toString(r.place().line()));
    this.column = widest(r -> Integer.toString(r.place().column()));
    this.label = widest(QuotationRow::label);
    int room = width - (GAP.length() + line + 1 + column + GAP.length() + label + GAP.length());
    int quotations = widest(QuotationRow::quotation);
    int sources = widest(QuotationRow::source);
    int gap = sources > 0 ? GAP.length() : 0;
    int share = room * SOURCES_PERCENT / 100;
    this.source = Math.min(sources, Math.max(share, room - gap - quotations));
    this.quotation = Math.min(quotations, room - gap - source);
  }

  /** The lines, without line breaks. */
  List<String> lines() {
    boolean stacked = quotation < Math.min(LEAST_FOR_QUOTATION, widest(QuotationRow::quotation));
    return rows.stream().flatMap(r -> (stacked ? stacked(r) : List.of(wide(r))).stream()).toList();
  }

  private String wide(QuotationRow row) {
    String words = Ellipsis.middle(row.quotation(), quotation);
    String who = Ellipsis.end(row.source(), source);
    return start(row, pad(row.label(), label))
        + GAP
        + (who.isEmpty() ? words : pad(words, quotation) + GAP + faintDash(who));
  }

  private List<String> stacked(QuotationRow row) {
    int room = width - 2 * GAP.length();
    String words = GAP + GAP + Ellipsis.middle(row.quotation(), room);
    return row.source().isEmpty()
        ? List.of(start(row, row.label()), words)
        : List.of(
            start(row, row.label()),
            words,
            GAP + GAP + faintDash(Ellipsis.end(row.source(), room)));
  }

  private String start(QuotationRow row, String status) {
    String lineNumber = Integer.toString(row.place().line());
    String place = " ".repeat(line - lineNumber.length()) + row.place();
    return GAP
        + palette.faint(pad(place, line + 1 + column))
        + GAP
        + palette.status(row.status(), status);
  }

  private String faintDash(String source) {
    return palette.faint(source.substring(0, 1)) + source.substring(1);
  }

  private int widest(Function<QuotationRow, String> part) {
    return rows.stream().map(part).mapToInt(DisplayWidth::of).max().orElse(0);
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - DisplayWidth.of(text)));
  }
}
