package org.quotecheck.report.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.report.escape.MarkdownEscapes;

/**
 * A page of Markdown as GitHub, GitLab and Gitea show it: the totals, then a table an article that
 * has findings. GitHub refuses a step summary of more than 1 MiB, so what goes beyond is counted
 * and left out. That bounds the memory too: the totals come first, and the tables wait for them.
 */
final class MarkdownFormat implements ReportFormat {
  /** Bytes of tables; leaves room for the rest of a summary of 1 MiB. */
  private static final int MOST_BYTES = 1_000_000;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) {
    return new MarkdownWriter(out);
  }

  private static final class MarkdownWriter implements ReportWriter {
    private final Appendable out;
    private final StringBuilder tables = new StringBuilder();
    private Totals totals = Totals.NONE;
    private int bytes;
    private int leftOut;

    MarkdownWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void add(ArticleReport article) {
      totals = totals.plus(article);
      List<PlacedFinding> findings = PlacedFinding.open(article);
      if (findings.isEmpty() && article.problems().isEmpty()) {
        return;
      }
      keep("\n### " + MarkdownEscapes.inert(FilePath.of(article).toString()) + "\n\n");
      if (!findings.isEmpty()) {
        keep("| place | level | finding | check |\n| --- | --- | --- | --- |\n");
      }
      for (PlacedFinding finding : findings) {
        String row =
            "| %s | %s | %s | %s |\n"
                .formatted(
                    finding.begin(),
                    finding.finding().level().label(),
                    MarkdownEscapes.inert(finding.message()),
                    finding.check());
        leftOut += keep(row) ? 0 : 1;
      }
      for (String problem : article.problems()) {
        String line = "Not analysed: " + MarkdownEscapes.inert(Inert.line(problem)) + "\n";
        leftOut += keep(line) ? 0 : 1;
      }
    }

    private boolean keep(String text) {
      int more = text.getBytes(StandardCharsets.UTF_8).length;
      // Once something is left out, so is all that follows: a row without its table says nothing.
      if (bytes + more > MOST_BYTES) {
        bytes = MOST_BYTES;
        return false;
      }
      bytes += more;
      tables.append(text);
      return true;
    }

    @Override
    public void finish() throws IOException {
      out.append("## quotecheck\n\n");
      out.append(new SummaryLine(totals, new Palette(false)).toString()).append('\n');
      out.append(tables);
      if (leftOut > 0) {
        out.append("\n" + leftOut + " more left out: the page would be too long\n");
      }
    }
  }
}
