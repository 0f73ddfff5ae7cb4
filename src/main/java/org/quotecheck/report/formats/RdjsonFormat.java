package org.quotecheck.report.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Places;
import org.quotecheck.article.Position;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.Tool;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.report.escape.JsonStream;

/**
 * The Reviewdog Diagnostic Format, a {@code DiagnosticResult}. Its columns count bytes of UTF-8,
 * from 1, and the end is exclusive.
 */
final class RdjsonFormat implements ReportFormat {
  @Override
  public String name() {
    return "rdjson";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) throws IOException {
    return new RdjsonWriter(JsonStream.pretty(out));
  }

  private record Source(String name) {}

  private record Place(int line, int column) {
    /** Counts the bytes from the beginning of the line. */
    static Place of(Position position, Places places) {
      String before = places.lineBefore(position);
      return new Place(position.line(), before.getBytes(StandardCharsets.UTF_8).length + 1);
    }
  }

  private record Range(Place start, Place end) {}

  private record Location(String path, Optional<Range> range) {}

  private record Code(String value) {}

  private record Diagnostic(
      String message, Location location, String severity, Optional<Code> code) {}

  private static final class RdjsonWriter implements ReportWriter {
    private final JsonStream json;

    RdjsonWriter(JsonStream json) throws IOException {
      this.json = json;
      json.beginObject();
      json.property("source", new Source(Tool.current().name()));
      json.name("diagnostics");
      json.beginArray();
    }

    @Override
    public void add(ArticleReport article) throws IOException {
      String path = FilePath.of(article).toString();
      Analysis analysis = article.analysis();
      if (analysis != null) {
        for (PlacedFinding finding : PlacedFinding.open(article)) {
          json.value(diagnostic(path, finding, analysis.article().places()));
        }
      }
      for (String problem : article.problems()) {
        json.value(
            new Diagnostic(
                Inert.line(problem),
                new Location(path, Optional.empty()),
                "ERROR",
                Optional.empty()));
      }
    }

    private static Diagnostic diagnostic(String path, PlacedFinding finding, Places places) {
      Range range = new Range(Place.of(finding.begin(), places), Place.of(finding.end(), places));
      return new Diagnostic(
          finding.message(),
          new Location(path, Optional.of(range)),
          finding.finding().level().label().toUpperCase(Locale.ROOT),
          Optional.of(new Code(finding.check())));
    }

    @Override
    public void finish() throws IOException {
      json.endArray();
      json.endObject();
      json.finish();
    }
  }
}
