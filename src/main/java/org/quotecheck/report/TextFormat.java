package org.quotecheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.LineIndex;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Finding;

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
      if (!brief) {
        line(palette.strong(path));
      }
      List<String> remarks = new ArrayList<>();
      Analysis analysis = report.analysis();
      if (analysis != null) {
        LineIndex lines = LineIndex.of(analysis.article().text());
        if (!brief) {
          quotations(analysis, lines);
        }
        for (Finding finding : report.openFindings()) {
          remarks.add(finding(path + ":" + lines.position(finding.span().begin()), finding));
        }
        List<String> notes = brief ? List.of() : analysis.article().notes();
        for (String note : notes) {
          remarks.add(remark(path, palette.faint("note"), Inert.line(note)));
        }
      }
      for (String problem : report.problems()) {
        remarks.add(remark(path, palette.bad("problem"), Inert.line(problem)));
      }
      if (!brief && analysis != null && !remarks.isEmpty()) {
        line("");
      }
      for (String remark : remarks) {
        line(remark);
      }
      if (!brief) {
        line("");
      }
    }

    @Override
    public void finish() throws IOException {
      if (!brief) {
        line(new SummaryLine(totals, palette).toString());
      }
    }

    private void quotations(Analysis analysis, LineIndex lines) throws IOException {
      List<QuotationRow> rows =
          analysis.quotations().stream()
              .filter(q -> q.attribution().status() != Status.NOT_A_QUOTATION)
              .map(q -> QuotationRow.of(q, analysis, lines.position(q.quotation().span().begin())))
              .toList();
      if (rows.isEmpty()) {
        line("  " + palette.faint("no quotations"));
      }
      for (String row : new QuotationTable(rows, palette, width).lines()) {
        line(row);
      }
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

    private void line(String text) throws IOException {
      out.append(text).append('\n');
    }
  }
}
