package org.quotecheck.report.formats;

import java.io.IOException;
import java.util.List;
import org.quotecheck.check.Suppression;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.FailOn;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.Tool;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.report.escape.XmlStream;

/**
 * JUnit's XML, which every CI server shows. An article is a suite, a finding a test: failed where
 * it fails the run, passed with a remark where it is of a lower level, skipped where accepted. An
 * article without findings is one test that passed. What servers ignore, the attributes of a
 * failure, stands in its text too.
 */
final class JunitFormat implements ReportFormat {
  @Override
  public String name() {
    return "junit";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) throws IOException {
    return new JunitWriter(new XmlStream(out), options.failOn());
  }

  private static final class JunitWriter implements ReportWriter {
    private final XmlStream xml;
    private final FailOn failOn;

    JunitWriter(XmlStream xml, FailOn failOn) throws IOException {
      this.xml = xml;
      this.failOn = failOn;
      xml.begin("testsuites", "name", Tool.current().name());
    }

    @Override
    public void add(ArticleReport article) throws IOException {
      String path = FilePath.of(article).toString();
      List<PlacedFinding> findings = PlacedFinding.all(article);
      int tests = Math.max(1, findings.size() + article.problems().size());
      xml.begin(
          "testsuite",
          "name",
          path,
          "tests",
          Integer.toString(tests),
          "failures",
          count(findings.stream().filter(this::fails).count()),
          "errors",
          Integer.toString(article.problems().size()),
          "skipped",
          count(findings.stream().filter(f -> !f.finding().isOpen()).count()));
      for (PlacedFinding finding : findings) {
        test(path, finding);
      }
      for (String problem : article.problems()) {
        xml.begin("testcase", "name", "analysis", "classname", path, "file", path);
        xml.text(
            "error", path + ": " + Inert.line(problem), "message", problem, "type", "not-analysed");
        xml.end();
      }
      if (findings.isEmpty() && article.problems().isEmpty()) {
        xml.empty("testcase", "name", "no findings", "classname", path, "file", path);
      }
      xml.end();
    }

    private void test(String path, PlacedFinding finding) throws IOException {
      xml.begin(
          "testcase",
          "name",
          finding.check() + " at " + finding.begin(),
          "classname",
          path,
          "file",
          path,
          "line",
          Integer.toString(finding.begin().line()));
      String level = finding.finding().level().label();
      String text =
          "%s:%s: %s: %s [%s]\n%s\n"
              .formatted(
                  path,
                  finding.begin(),
                  level,
                  finding.message(),
                  finding.check(),
                  Inert.line(finding.words()));
      Suppression suppression = finding.finding().suppression();
      if (suppression != null) {
        String reason = suppression.reason();
        xml.empty(
            "skipped", "message", "accepted: " + (reason == null ? "no reason given" : reason));
        xml.text("system-out", text);
      } else if (fails(finding)) {
        xml.text("failure", text, "message", finding.message(), "type", level);
      } else {
        xml.text("system-out", text);
      }
      xml.end();
    }

    private boolean fails(PlacedFinding finding) {
      return finding.finding().isOpen() && failOn.by(finding.finding().level());
    }

    private static String count(long number) {
      return Long.toString(number);
    }

    @Override
    public void finish() throws IOException {
      xml.end();
      xml.finish();
    }
  }
}
