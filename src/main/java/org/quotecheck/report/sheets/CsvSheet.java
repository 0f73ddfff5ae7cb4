package org.quotecheck.report.sheets;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.escape.AppendableWriter;
import org.quotecheck.report.escape.SpreadsheetText;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * RFC 4180. A file begins with a byte-order mark, without which Excel reads curly quotation marks
 * as gibberish.
 */
final class CsvSheet implements TextSheetFormat {
  /** Takes long to make, and all formats are made to be named; most are not written. */
  private static final class Csv {
    static final CsvMapper MAPPER = CsvMapper.builder().build();
    static final CsvSchema CELLS = CsvSchema.emptySchema().withLineSeparator("\r\n");
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> suffixes() {
    return List.of("csv");
  }

  @Override
  public String begin() {
    return "\uFEFF";
  }

  @Override
  public void write(Sheet sheet, Appendable out) throws IOException {
    try (SequenceWriter rows =
        Csv.MAPPER.writer(Csv.CELLS).writeValues(new AppendableWriter(out))) {
      rows.write(sheet.headings());
      for (List<@Nullable Object> row : sheet.rows()) {
        rows.write(row.stream().map(CsvSheet::cell).toList());
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Numbers stay what they are: only text can be a formula. */
  private static Object cell(@Nullable Object cell) {
    return cell instanceof Number || cell instanceof Boolean
        ? cell
        : SpreadsheetText.inert(Sheet.text(cell));
  }
}
