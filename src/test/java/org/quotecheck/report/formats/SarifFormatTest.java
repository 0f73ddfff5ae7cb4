package org.quotecheck.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.FailOn;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifFormatTest {
  @Test
  void whatWasAssumedIsANoteAndNoFailure() throws IOException {
    StringBuilder out = new StringBuilder();
    ReportWriter writer =
        new SarifFormat().open(out, new ReportOptions(false, 80, false, FailOn.ERROR, false));
    for (ArticleReport article : SampleReport.articles()) {
      if (article.analysis() != null) {
        writer.add(article);
      }
    }
    writer.finish();

    JsonNode invocation = JsonMapper.shared().readTree(out.toString()).at("/runs/0/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
    JsonNode note = invocation.at("/toolExecutionNotifications/0");
    assertThat(note.get("level").asString()).isEqualTo("note");
    assertThat(note.at("/message/text").asString()).startsWith("Not UTF-8 at byte 9, so read as");
  }
}
