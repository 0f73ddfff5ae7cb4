package org.quotecheck.report.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Places;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Finding;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.escape.Inert;

/**
 * What a person reads: by article its quotations with their speakers, then the findings as linters
 * write them, which editors can jump to.
 */
final class TextFormat implements ReportFormat {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) {
    return new TextWriter(out, options);
  }

  private static final class TextWriter implements ReportWriter {
    private final Appendable out;
    private final int width;
    private final boolean brief;
    private final Palette palette;
    private Totals totals = Totals.NONE;

    TextWriter(Appendable out, ReportOptions options) {
      this.out = out;
      this.width = options.width();
      this.brief = options.brief();
      this.palette = new Palette(options.colour());
    }

    @Override
    public void add(ArticleReport report) throws IOException {
      totals = totals.plus(report);
      String path = atLineBegin(Inert.visible(report.path()));
      Analysis analysis = report.analysis();
      List<String> remarks = new ArrayList<>(findings(report, path));
      if (!brief && analysis != null) {
        for (String note : analysis.article().notes()) {
          remarks.add(remark(path, palette.faint("note"), Inert.line(note)));
        }
      }
      for (String problem : report.problems()) {
        remarks.add(remark(path, palette.bad("problem"), Inert.line(problem)));
      }
      if (brief) {
        lines(remarks);
        return;
      }
      line(palette.strong(path));
      if (analysis != null) {
        quotations(analysis, analysis.article().places());
        if (!remarks.isEmpty()) {
          line("");
        }
      }
      lines(remarks);
      line("");
    }

    @Override
    public void finish() throws IOException {
      if (!brief) {
        line(new SummaryLine(totals, palette).toString());
      }
    }

    private void quotations(Analysis analysis, Places places) throws IOException {
      List<QuotationRow> rows =
          analysis.quotations().stream()
              .filter(q -> q.attribution().status() != Status.NOT_A_QUOTATION)
              .map(q -> QuotationRow.of(q, analysis, places.begin(q.quotation().span())))
              .toList();
      if (rows.isEmpty()) {
        line("  " + palette.faint("no quotations"));
      }
      for (String row : new QuotationTable(rows, palette, width).lines()) {
        line(row);
      }
    }

    private List<String> findings(ArticleReport report, String path) {
      return PlacedFinding.open(report).stream()
          .map(placed -> finding(path + ":" + placed.begin(), placed.finding()))
          .toList();
    }

    private String finding(String place, Finding finding) {
      return remark(
          place,
          palette.level(finding.level(), finding.level().label()),
          Inert.line(finding.message()) + palette.faint(" [" + finding.check() + "]"));
    }

    /** GitHub takes a line that begins with colons for a command; the file is the same. */
    private static String atLineBegin(String path) {
      return path.stripLeading().startsWith("::") ? "./" + path : path;
    }

    private static String remark(String place, String kind, String message) {
      return place + ": " + kind + ": " + message;
    }

    private void lines(List<String> lines) throws IOException {
      for (String line : lines) {
        line(line);
      }
    }

    private void line(String text) throws IOException {
      out.append(text).append('\n');
    }
  }
}
