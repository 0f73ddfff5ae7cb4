package org.quotecheck.report.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.check.Checks;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.Tool;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.report.escape.JsonStream;
import org.quotecheck.report.formats.SarifResult.Location;
import org.quotecheck.report.formats.SarifResult.Message;

/**
 * SARIF 2.1.0 (OASIS), which code hosts show beside the text. Holds what GitHub's code scanning
 * asks for: one run, a location for each result, a fingerprint.
 */
final class SarifFormat implements ReportFormat {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String VERSION = "2.1.0";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) throws IOException {
    return new SarifWriter(JsonStream.pretty(out));
  }

  private record Driver(String name, String version, List<SarifRule> rules) {
    static Driver current() {
      Tool tool = Tool.current();
      return new Driver(
          tool.name(), tool.version(), Checks.all().stream().map(SarifRule::of).toList());
    }
  }

  private record Component(Driver driver) {}

  private record Notification(String level, Message message, List<Location> locations) {
    static Notification of(String level, String text, ArticleReport article) {
      return new Notification(
          level, new Message(Inert.line(text)), List.of(Location.ofFile(FilePath.of(article))));
    }
  }

  private record Invocation(
      boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

  private static final class SarifWriter implements ReportWriter {
    private final JsonStream json;
    private final List<Notification> notifications = new ArrayList<>();
    private boolean successful = true;

    SarifWriter(JsonStream json) throws IOException {
      this.json = json;
      json.beginObject();
      json.property("$schema", SCHEMA);
      json.property("version", VERSION);
      json.name("runs");
      json.beginArray();
      json.beginObject();
      json.property("tool", new Component(Driver.current()));
      json.property("columnKind", "utf16CodeUnits");
      json.name("results");
      json.beginArray();
    }

    @Override
    public void add(ArticleReport article) throws IOException {
      for (PlacedFinding finding : PlacedFinding.all(article)) {
        json.value(SarifResult.of(finding, article));
      }
      Analysis analysis = article.analysis();
      if (analysis != null) {
        for (String note : analysis.article().notes()) {
          notifications.add(Notification.of("note", note, article));
        }
      }
      for (String problem : article.problems()) {
        notifications.add(Notification.of("error", problem, article));
        successful = false;
      }
    }

    @Override
    public void finish() throws IOException {
      json.endArray();
      json.property("invocations", List.of(new Invocation(successful, notifications)));
      json.endObject();
      json.endArray();
      json.endObject();
      json.finish();
    }
  }
}
