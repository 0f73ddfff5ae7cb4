package org.quotecheck.report.formats;

import java.io.IOException;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.escape.JsonStream;

/**
 * One JSON object a line (jsonlines.org), one line an article: what {@code articles} of the JSON
 * report holds. For large archives, which no reader wants to hold as one document.
 */
final class JsonlFormat implements ReportFormat {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) {
    return new ReportWriter() {
      @Override
      public void add(ArticleReport article) throws IOException {
        out.append(JsonStream.line(JsonArticle.of(article, options.includeText()))).append('\n');
      }

      @Override
      public void finish() {}
    };
  }
}
