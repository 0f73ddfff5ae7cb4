package org.quotecheck.report.formats;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.quotecheck.check.Level;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.escape.Inert;

/**
 * Workflow commands of GitHub Actions, which show findings beside the changed lines
 * (docs.github.com, "Workflow commands"). GitHub keeps ten annotations of each kind a step, so one
 * notice at the end says how many more there are.
 */
final class GithubFormat implements ReportFormat {
  private static final int MOST_OF_A_KIND = 10;

  @Override
  public String name() {
    return "github";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) {
    return new GithubWriter(out);
  }

  private static final class GithubWriter implements ReportWriter {
    private final Appendable out;
    private final Map<Level, Integer> written = new EnumMap<>(Level.class);
    private int leftOut;

    GithubWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void add(ArticleReport article) throws IOException {
      String file = "file=" + property(FilePath.of(article).toString());
      for (PlacedFinding finding : PlacedFinding.open(article)) {
        command(
            finding.finding().level(),
            file + place(finding) + ",title=" + property(finding.check()),
            finding.message());
      }
      for (String problem : article.problems()) {
        command(Level.ERROR, file + ",title=not analysed", Inert.line(problem));
      }
    }

    @Override
    public void finish() throws IOException {
      if (leftOut > 0) {
        line(
            "notice",
            "title=quotecheck",
            leftOut
                + (leftOut == 1 ? " more finding is" : " more findings are")
                + " not shown here: GitHub keeps ten annotations of a kind");
      }
    }

    private void command(Level level, String properties, String message) throws IOException {
      // The tenth notice is that about what is left out.
      int most = level == Level.INFO ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND;
      if (written.merge(level, 1, Integer::sum) > most) {
        leftOut++;
      } else {
        line(level == Level.INFO ? "notice" : level.label(), properties, message);
      }
    }

    private void line(String command, String properties, String message) throws IOException {
      out.append("::").append(command).append(' ').append(properties).append("::");
      out.append(data(message)).append('\n');
    }

    /** Columns only where the finding is on one line: GitHub refuses them otherwise. */
    private static String place(PlacedFinding finding) {
      int line = finding.begin().line();
      int endLine = finding.end().line();
      String lines = ",line=%d,endLine=%d".formatted(line, endLine);
      return line == endLine
          ? lines
              + ",col=%d,endColumn=%d".formatted(finding.begin().column(), finding.end().column())
          : lines;
    }
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
