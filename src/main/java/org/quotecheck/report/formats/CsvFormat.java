package org.quotecheck.report.formats;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.quotecheck.check.Suppression;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.escape.AppendableWriter;
import org.quotecheck.report.escape.SpreadsheetText;
import org.quotecheck.speaker.Speaker;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Findings for spreadsheets: RFC 4180, with a byte-order mark, without which Excel reads curly
 * quotation marks as gibberish.
 */
final class CsvFormat implements ReportFormat {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) throws IOException {
    return new CsvWriter(out);
  }

  private record Row(
      String path,
      @Nullable Integer line,
      @Nullable Integer column,
      String level,
      String check,
      String message,
      @Nullable String words,
      @Nullable String speaker,
      @Nullable String accepted) {
    static Row of(String path, PlacedFinding finding) {
      return new Row(
          SpreadsheetText.inert(path),
          finding.begin().line(),
          finding.begin().column(),
          finding.finding().level().label(),
          finding.check(),
          SpreadsheetText.inert(finding.message()),
          SpreadsheetText.inert(finding.words()),
          finding.quotation() == null ? null : speaker(finding.quotation().speaker()),
          accepted(finding.finding().suppression()));
    }

    static Row ofProblem(String path, String problem) {
      return new Row(
          SpreadsheetText.inert(path),
          null,
          null,
          "error",
          "not-analysed",
          SpreadsheetText.inert(problem),
          null,
          null,
          null);
    }

    private static @Nullable String speaker(@Nullable Speaker speaker) {
      return speaker == null ? null : SpreadsheetText.inert(speaker.name());
    }

    private static @Nullable String accepted(@Nullable Suppression suppression) {
      if (suppression == null) {
        return null;
      }
      return suppression.reason() == null
          ? "no reason given"
          : SpreadsheetText.inert(suppression.reason());
    }
  }

  /** Its mapper takes long to make, and all formats are made to be named; most are not written. */
  private static final class CsvWriter implements ReportWriter {
    private static final CsvMapper CSV =
        CsvMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
    private static final CsvSchema COLUMNS =
        CSV.schemaFor(Row.class).withHeader().withLineSeparator("\r\n");

    private final SequenceWriter rows;

    CsvWriter(Appendable out) throws IOException {
      out.append(BYTE_ORDER_MARK);
      rows = CSV.writer(COLUMNS).writeValues(new AppendableWriter(out));
    }

    @Override
    public void add(ArticleReport article) throws IOException {
      String path = FilePath.of(article).toString();
      for (PlacedFinding finding : PlacedFinding.all(article)) {
        write(Row.of(path, finding));
      }
      for (String problem : article.problems()) {
        write(Row.ofProblem(path, problem));
      }
    }

    private void write(Row row) throws IOException {
      try {
        rows.write(row);
      } catch (JacksonIOException e) {
        throw e.getCause();
      }
    }

    @Override
    public void finish() throws IOException {
      try {
        rows.close();
      } catch (JacksonIOException e) {
        throw e.getCause();
      }
    }
  }
}
