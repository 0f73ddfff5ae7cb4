package org.quotecheck.report.formats;

import java.io.IOException;
import java.util.List;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.escape.XmlStream;

/**
 * The XML of Checkstyle, which most CI servers read. It has no word for a file that was not
 * analysed, so that is an error on its first line.
 */
final class CheckstyleFormat implements ReportFormat {
  /** Of the format: what Checkstyle itself wrote when the format came to be as it is. */
  private static final String VERSION = "8.0";

  @Override
  public String name() {
    return "checkstyle";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) throws IOException {
    return new CheckstyleWriter(new XmlStream(out));
  }

  private static final class CheckstyleWriter implements ReportWriter {
    private final XmlStream xml;

    CheckstyleWriter(XmlStream xml) throws IOException {
      this.xml = xml;
      xml.begin("checkstyle", "version", VERSION);
    }

    @Override
    public void add(ArticleReport article) throws IOException {
      List<PlacedFinding> findings = PlacedFinding.open(article);
      xml.begin("file", "name", FilePath.of(article).toString());
      for (PlacedFinding finding : findings) {
        error(
            finding.begin().line(),
            finding.begin().column(),
            finding.finding().level().label(),
            finding.message(),
            finding.check());
      }
      for (String problem : article.problems()) {
        error(1, 1, "error", problem, "not-analysed");
      }
      xml.end();
    }

    private void error(int line, int column, String severity, String message, String source)
        throws IOException {
      xml.empty(
          "error",
          "line",
          Integer.toString(line),
          "column",
          Integer.toString(column),
          "severity",
          severity,
          "message",
          message,
          "source",
          "quotecheck." + source);
    }

    @Override
    public void finish() throws IOException {
      xml.end();
      xml.finish();
    }
  }
}
