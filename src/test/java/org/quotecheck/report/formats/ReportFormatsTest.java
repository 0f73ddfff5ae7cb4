package org.quotecheck.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.FailOn;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.testing.Golden;

final class ReportFormatsTest {
  @ParameterizedTest
  @CsvSource({
    "checkstyle, checkstyle, false, 100, false",
    "csv, csv, false, 100, false",
    "github, github, false, 100, false",
    "gitlab, gitlab, false, 100, false",
    "json, json, false, 100, false",
    "json-with-text, json, false, 100, true",
    "jsonl, jsonl, false, 100, false",
    "junit, junit, false, 100, false",
    "markdown, markdown, false, 100, false",
    "rdjson, rdjson, false, 100, false",
    "sarif, sarif, false, 100, false",
    "text, text, false, 100, false",
    "text-wide, text, false, 200, false",
    "text-narrow, text, false, 44, false",
    "text-colour, text, true, 100, false",
  })
  void reportIsAsRecorded(
      String golden, String format, boolean colour, int width, boolean includeText)
      throws IOException {
    String report =
        write(format, new ReportOptions(colour, width, includeText, FailOn.ERROR, false));
    // Golden files are read in editors too, which do not show escape sequences.
    Golden.assertSame(
        Path.of("fixtures/reports", golden + ".golden"),
        colour ? report.replace("\033", "␛") : withoutRules(report));
  }

  /** The pages of the checks are recorded already. */
  private static String withoutRules(String report) {
    return report.replaceFirst("(?s)\"rules\": \\[.*?\\n          \\]", "\"rules\": []");
  }

  @Test
  void listIsSortedByName() {
    assertThat(ReportFormats.all())
        .isNotEmpty()
        .isSortedAccordingTo(Comparator.comparing(ReportFormat::name));
  }

  /** A reader that knows XML or JSON must not stumble over a report without articles. */
  @ParameterizedTest
  @MethodSource("org.quotecheck.report.formats.ReportFormats#all")
  void everyFormatReportsNothingToo(ReportFormat format) throws IOException {
    StringBuilder out = new StringBuilder();
    format.open(out, new ReportOptions(false, 100, false, FailOn.ERROR, false)).finish();
    assertThat(out.toString()).isEqualTo(out.toString().stripLeading());
    assertThat(out.isEmpty() || out.toString().endsWith("\n"))
        .as("ends with a line break: %s", out)
        .isTrue();
  }

  @Test
  void everyFormatIsInTheHandbook() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table =
        readme.substring(
            readme.indexOf("<!-- reports -->"), readme.indexOf("<!-- end of reports -->"));
    assertThat(
            Pattern.compile("(?m)^\\| `(\\w+)`").matcher(table).results().map(row -> row.group(1)))
        .containsExactlyElementsOf(ReportFormats.all().stream().map(ReportFormat::name).toList());
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
