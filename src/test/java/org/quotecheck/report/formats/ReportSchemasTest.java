package org.quotecheck.report.formats;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.check.Checks;
import org.quotecheck.report.FailOn;
import org.quotecheck.report.ReportOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every format for programs is what its readers expect; README.md beside the schemas says whose.
 */
final class ReportSchemasTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource({
    "sarif, sarif-2.1.0-rtm.5.json, DRAFT_4",
    "rdjson, rdjson.json, DRAFT_7",
    "gitlab, gitlab.json, DRAFT_2020_12",
  })
  void jsonFitsItsSchema(String format, String schema, SpecificationVersion version)
      throws IOException {
    assertThat(schema(schema, version).validate(JSON.readTree(report(format)))).isEmpty();
    assertThat(schema(schema, version).validate(JSON.readTree(empty(format)))).isEmpty();
  }

  @Test
  void schemasRefuseWhatIsWrong() throws IOException {
    assertThat(
            schema("sarif-2.1.0-rtm.5.json", SpecificationVersion.DRAFT_4)
                .validate(JSON.readTree(report("sarif").replace("\"note\"", "\"info\""))))
        .isNotEmpty();
    assertThat(
            schema("rdjson.json", SpecificationVersion.DRAFT_7)
                .validate(JSON.readTree(report("rdjson").replace("\"INFO\"", "\"NOTE\""))))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"checkstyle", "junit"})
  void xmlFitsItsSchema(String format) throws Exception {
    for (String report : List.of(report(format), empty(format))) {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(resource(format + ".xsd"))
          .newValidator()
          .validate(new StreamSource(new StringReader(report)));
    }
  }

  /** GitHub refuses a whole file for one result without a place. */
  @Test
  void everySarifResultHasAPlaceAndAFingerprintOfItsOwn() throws IOException {
    JsonNode results = JSON.readTree(report("sarif")).at("/runs/0/results");
    assertThat(results).isNotEmpty();
    for (JsonNode result : results) {
      assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
          .isPositive();
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
          .doesNotContain(" ", "./", "%2F")
          .startsWith("drafts/");
      assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asString()).isNotEmpty();
    }
  }

  @Test
  void everyCheckIsARuleOfSarif() throws IOException {
    JsonNode rules = JSON.readTree(report("sarif")).at("/runs/0/tool/driver/rules");
    assertThat(rules)
        .hasSameSizeAs(Checks.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
              assertThat(rule.at("/help/markdown").asString())
                  .startsWith("# " + rule.get("id").asString())
                  .contains("## Why")
                  .doesNotContain("```");
            });
  }

  @Test
  void acceptedFindingsStayInSarifAsSuppressed() throws IOException {
    JsonNode results = JSON.readTree(report("sarif")).at("/runs/0/results");
    assertThat(results)
        .allSatisfy(r -> assertThat(r.has("suppressions")).isTrue())
        .filteredOn(r -> r.get("suppressions").size() > 0)
        .extracting(r -> r.at("/suppressions/0/kind").asString())
        .containsExactly("inSource", "external");
  }

  @Test
  void anArticleThatWasNotAnalysedIsNotCleanInSarif() throws IOException {
    JsonNode invocation = JSON.readTree(report("sarif")).at("/runs/0/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications"))
        .extracting(notification -> notification.get("level").asString())
        .containsExactly("note", "error");
    assertThat(JSON.readTree(empty("sarif")).at("/runs/0/invocations/0/executionSuccessful"))
        .isEqualTo(JSON.readTree("true"));
  }

  @Test
  void columnsOfRdjsonCountBytes() throws IOException {
    JsonNode diagnostics = JSON.readTree(report("rdjson")).get("diagnostics");
    JsonNode boats =
        diagnostics
            .valueStream()
            .filter(d -> d.get("message").asString().contains("Nobody here"))
            .findFirst()
            .orElseThrow();
    // Two emoji of four bytes and a blank before the quotation; the end is in its second line.
    assertThat(boats.at("/location/range/start/column").asInt()).isEqualTo(4 + 4 + 1 + 1);
    assertThat(boats.at("/location/range/end/column").asInt())
        .isEqualTo("what happens to the boats & nets next.".length() + 3 + 1);
  }

  @Test
  void fingerprintsOfGitlabAreUnique() throws IOException {
    List<String> fingerprints =
        JSON.readTree(report("gitlab"))
            .valueStream()
            .map(i -> i.get("fingerprint").asString())
            .toList();
    assertThat(fingerprints).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void countsOfJunitAreThoseOfItsTests() throws Exception {
    NodeList suites = parse(report("junit")).getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isEqualTo(SampleReport.articles().size());
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      assertCount(suite, "tests", "testcase");
      assertCount(suite, "failures", "failure");
      assertCount(suite, "errors", "error");
      assertCount(suite, "skipped", "skipped");
    }
  }

  @Test
  void eachLineOfJsonlIsAnArticle() throws IOException {
    JsonNode articles = JSON.readTree(report("json")).get("articles");
    List<JsonNode> lines = report("jsonl").lines().map(JSON::readTree).toList();
    assertThat(lines).containsExactlyElementsOf(articles.valueStream().toList());
  }

  private static void assertCount(Element suite, String attribute, String element) {
    assertThat(suite.getAttribute(attribute))
        .as("%s of %s", attribute, suite.getAttribute("name"))
        .isEqualTo(Integer.toString(suite.getElementsByTagName(element).getLength()));
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static String report(String format) throws IOException {
    return ReportFormatsTest.write(
        format, new ReportOptions(false, 100, false, FailOn.ERROR, false));
  }

  private static String empty(String format) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportFormats.find(format)
        .orElseThrow()
        .open(out, new ReportOptions(false, 100, false, FailOn.ERROR, false))
        .finish();
    return out.toString();
  }

  private static Schema schema(String name, SpecificationVersion version) throws IOException {
    try (InputStream in = resource(name).openStream()) {
      return SchemaRegistry.withDefaultDialect(version).getSchema(in);
    }
  }

  private static URL resource(String name) {
    return requireNonNull(ReportSchemasTest.class.getResource(name), name);
  }
}
