package org.quotecheck.report.formats;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.report.FailOn;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.report.escape.Inert;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class JsonFormatTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void reportFitsTheSchema(boolean includeText) throws IOException {
    assertThat(schema().validate(report(includeText))).isEmpty();
  }

  @Test
  void reportOfNothingFitsTheSchema() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonFormat().open(out, new ReportOptions(false, 80, false, FailOn.ERROR, false)).finish();

    JsonNode report = JSON.readTree(out.toString());
    assertThat(schema().validate(report)).isEmpty();
    assertThat(report.at("/articles").size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', format, 2",
    "'', extra, 1",
    "/articles/0, extra, 1",
    "/articles/0/quotations/0, status, '\"maybe\"'",
    "/articles/0/quotations/0, confidence, 1.5",
    "/articles/0/quotations/0, begin, -1",
    "/articles/0/quotations/0/mention, extra, 1",
    "/articles/0/speakers/0, roleEvidence, 3",
    "/articles/0/findings/0, fingerprint, '\"\"'",
    "/articles/0/findings/0, suppression, '\"by me\"'",
    "/summary, articles, '\"two\"'",
  })
  void schemaRefusesWhatIsNotFormat1(String object, String field, String value) throws IOException {
    JsonNode report = report(false);
    ((ObjectNode) report.at(object)).set(field, JSON.readTree(value));
    assertThat(schema().validate(report)).isNotEmpty();
  }

  @Test
  void schemaMissesAbsentFields() throws IOException {
    JsonNode report = report(false);
    ((ObjectNode) report.at("/articles/0/quotations/0")).remove("mention");
    assertThat(schema().validate(report)).hasSize(1);
  }

  @Test
  void offsetsFitTheIncludedText() throws IOException {
    for (JsonNode article : report(true).at("/articles")) {
      for (JsonNode quotation : article.get("quotations")) {
        String text = article.get("text").asString();
        assertThat(text.substring(quotation.get("begin").asInt(), quotation.get("end").asInt()))
            .isEqualTo(quotation.get("text").asString());
      }
    }
  }

  @Test
  void confidenceHasTwoDecimals() throws IOException {
    assertThat(report(false).at("/articles/0/quotations/0/confidence").asDouble()).isEqualTo(0.99);
  }

  @Test
  void versionIsThatOfTheBuild() throws IOException {
    assertThat(report(false).at("/tool/version").asString()).matches("\\d+\\.\\d+.*");
  }

  @Test
  void nothingOnAScreenIsHiddenOrObeyed() throws IOException {
    String report =
        ReportFormatsTest.write("json", new ReportOptions(false, 80, true, FailOn.ERROR, false));
    assertThat(report.lines().flatMapToInt(String::codePoints).anyMatch(Inert::isHazard)).isFalse();
  }

  @Test
  void failureToWriteIsReportedAsSuch() throws IOException {
    Appendable broken =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw new IOException("disk full");
          }
        };
    ReportWriter writer =
        new JsonFormat().open(broken, new ReportOptions(false, 80, false, FailOn.ERROR, false));
    assertThatThrownBy(writer::finish)
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private static JsonNode report(boolean includeText) throws IOException {
    return JSON.readTree(
        ReportFormatsTest.write(
            "json", new ReportOptions(false, 80, includeText, FailOn.ERROR, false)));
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        requireNonNull(JsonFormat.class.getResourceAsStream("report-1.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
