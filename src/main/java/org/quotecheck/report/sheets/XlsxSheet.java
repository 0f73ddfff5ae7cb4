package org.quotecheck.report.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.escape.XmlStream;
import org.quotecheck.report.screen.DisplayWidth;

/**
 * Office Open XML, for Excel and LibreOffice. Cells say themselves whether they are text, so that
 * no text is run as a formula.
 */
final class XlsxSheet implements SheetFormat {
  /** The most that Excel takes in a cell, in UTF-16 units. */
  private static final int LONGEST_CELL = 32_767;

  private static final int WIDEST_COLUMN = 60;
  private static final int NARROWEST_COLUMN = 8;

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public List<String> suffixes() {
    return List.of("xlsx");
  }

  @Override
  public void write(Sheet sheet, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "quotecheck", null);
    Worksheet page = workbook.newWorksheet("quotations");
    int columns = sheet.headings().size();
    for (int column = 0; column < columns; column++) {
      page.value(0, column, sheet.headings().get(column));
      page.width(column, width(sheet, column));
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<@Nullable Object> cells = sheet.rows().get(row);
      for (int column = 0; column < columns; column++) {
        fill(page, row + 1, column, cells.get(column));
      }
    }
    page.range(0, 0, 0, columns - 1).style().bold().borderStyle(BorderStyle.THIN).set();
    if (!sheet.rows().isEmpty()) {
      page.range(1, 0, sheet.rows().size(), columns - 1)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
    page.freezePane(0, 1);
    page.setAutoFilter(0, 0, sheet.rows().size(), columns - 1);
    workbook.finish();
  }

  private static void fill(Worksheet page, int row, int column, @Nullable Object cell) {
    if (cell instanceof Number number) {
      page.value(row, column, number);
    } else if (cell instanceof Boolean truth) {
      page.value(row, column, truth);
    } else if (cell != null) {
      String text = XmlStream.clean(Sheet.text(cell));
      page.value(row, column, text.length() > LONGEST_CELL ? cut(text) : text);
    }
  }

  private static String cut(String text) {
    int end = LONGEST_CELL - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** As wide as its widest cell, but no wider than is pleasant to read. */
  private static double width(Sheet sheet, int column) {
    int widest = sheet.headings().get(column).length();
    for (List<@Nullable Object> row : sheet.rows()) {
      widest = Math.max(widest, DisplayWidth.of(Sheet.text(row.get(column))));
    }
    return Math.max(NARROWEST_COLUMN, Math.min(widest + 2, WIDEST_COLUMN));
  }
}
