package org.quotecheck.report.formats;

import java.io.IOException;
import org.quotecheck.check.Fingerprints;
import org.quotecheck.check.Level;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.report.escape.JsonStream;

/**
 * GitLab's code quality report (docs.gitlab.com, "Code Quality", "Implement a custom tool"): a list
 * of issues, each with a fingerprint that no other has.
 */
final class GitlabFormat implements ReportFormat {
  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) throws IOException {
    return new GitlabWriter(JsonStream.pretty(out));
  }

  private record Lines(int begin, int end) {}

  private record Location(String path, Lines lines) {}

  private record Issue(
      String description,
      String check_name,
      String fingerprint,
      String severity,
      Location location) {}

  private static final class GitlabWriter implements ReportWriter {
    private final JsonStream json;

    GitlabWriter(JsonStream json) throws IOException {
      this.json = json;
      json.beginArray();
    }

    @Override
    public void add(ArticleReport article) throws IOException {
      String path = FilePath.of(article).toString();
      for (PlacedFinding finding : PlacedFinding.open(article)) {
        json.value(
            new Issue(
                finding.message(),
                finding.check(),
                Fingerprints.hash(path + "\n" + finding.fingerprint()),
                severity(finding.finding().level()),
                new Location(path, new Lines(finding.begin().line(), finding.end().line()))));
      }
      for (String problem : article.problems()) {
        json.value(
            new Issue(
                Inert.line(problem),
                "not-analysed",
                Fingerprints.hash(path + "\n" + problem),
                "critical",
                new Location(path, new Lines(1, 1))));
      }
    }

    @Override
    public void finish() throws IOException {
      json.endArray();
      json.finish();
    }
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
