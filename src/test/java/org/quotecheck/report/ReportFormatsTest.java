package org.quotecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.testing.Golden;

final class ReportFormatsTest {
  @ParameterizedTest
  @CsvSource({
    "json, json, false, 100, false",
    "json-with-text, json, false, 100, true",
    "text, text, false, 100, false",
    "text-wide, text, false, 200, false",
    "text-narrow, text, false, 44, false",
    "text-colour, text, true, 100, false",
  })
  void reportIsAsRecorded(
      String golden, String format, boolean colour, int width, boolean includeText)
      throws IOException {
    String report = write(format, new ReportOptions(colour, width, includeText));
    // Golden files are read in editors too, which do not show escape sequences.
    Golden.assertSame(
        Path.of("fixtures/reports", golden + ".golden"),
        colour ? report.replace("\033", "␛") : report);
  }

  @Test
  void listIsSortedByName() {
    assertThat(ReportFormats.all())
        .isNotEmpty()
        .isSortedAccordingTo(Comparator.comparing(ReportFormat::name));
  }

  @Test
  void unknownFormatIsNotFound() {
    assertThat(ReportFormats.find("yaml")).isEmpty();
  }

  static String write(String format, ReportOptions options) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportWriter writer = ReportFormats.find(format).orElseThrow().open(out, options);
    for (ArticleReport article : SampleReport.articles()) {
      writer.add(article);
    }
    writer.finish();
    return out.toString();
  }
}
