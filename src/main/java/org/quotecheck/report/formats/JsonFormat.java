package org.quotecheck.report.formats;

import java.io.IOException;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.Tool;
import org.quotecheck.report.escape.JsonStream;

/**
 * Format 1 for other programs, described by {@code report-1.schema.json}. A change that a reader of
 * format 1 could notice needs a new number.
 */
final class JsonFormat implements ReportFormat {
  private static final int FORMAT = 1;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) throws IOException {
    return new JsonWriter(JsonStream.pretty(out), options.includeText());
  }

  private record Summary(
      int articles, int quotations, int attributed, int implied, int unattributed, int findings) {
    static Summary of(Totals totals) {
      return new Summary(
          totals.articles(),
          totals.quotations(),
          totals.attributed(),
          totals.implied(),
          totals.unattributed(),
          totals.findings());
    }
  }

  private static final class JsonWriter implements ReportWriter {
    private final JsonStream json;
    private final boolean includeText;
    private Totals totals = Totals.NONE;

    JsonWriter(JsonStream json, boolean includeText) throws IOException {
      this.json = json;
      this.includeText = includeText;
      json.beginObject();
      json.property("format", FORMAT);
      json.property("tool", Tool.current());
      json.name("articles");
      json.beginArray();
    }

    @Override
    public void add(ArticleReport article) throws IOException {
      json.value(JsonArticle.of(article, includeText));
      totals = totals.plus(article);
    }

    @Override
    public void finish() throws IOException {
      json.endArray();
      json.property("summary", Summary.of(totals));
      json.endObject();
      json.finish();
    }
  }
}
