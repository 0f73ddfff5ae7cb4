package org.quotecheck.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;
import org.quotecheck.check.Threshold;
import org.quotecheck.testing.Golden;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema with which editors complete configurations knows what the program knows. */
final class ConfigurationSchemaTest {
  private static final Path SCHEMA =
      Path.of("src/main/resources/org/quotecheck/shell/settings/configuration.schema.json");
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void schemaIsThatOfTheChecks() throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", "Configuration of quotecheck: .quotecheck.yml");
    root.put("type", "object");
    root.put("additionalProperties", false);
    ObjectNode definitions = root.putObject("definitions");
    ObjectNode level = definitions.putObject("level");
    level.put("description", "what is made of the check's gravest findings");
    level.putArray("enum").add("off").add("info").add("warning").add("error");
    ObjectNode words = definitions.putObject("words");
    words.putArray("type").add("string").add("array");
    words.putObject("items").put("type", "string");
    ObjectNode properties = root.putObject("properties");
    settings(properties);
    properties
        .putObject("text-field")
        .put("type", "string")
        .put("description", "the field of JSON Lines that holds the text, as in article.body");
    ObjectNode override = properties.putObject("overrides").put("type", "array").putObject("items");
    override.put("type", "object").put("additionalProperties", false);
    override.putArray("required").add("files");
    ObjectNode overridden = override.putObject("properties");
    reference(overridden, "files", "words", "globs from the folder of the configuration");
    settings(overridden);
    Golden.assertSame(
        SCHEMA, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  private static void settings(ObjectNode properties) {
    ObjectNode profile = properties.putObject("profile");
    profile.put("description", "house profile to build on");
    Profiles.NAMES.forEach(profile.putArray("enum")::add);
    ObjectNode checks = properties.putObject("checks");
    checks.putArray("type").add("object").add("null");
    checks.put("additionalProperties", false);
    ObjectNode each = checks.putObject("properties");
    Checks.all().forEach(check -> check(each, check));
    ObjectNode speaker = properties.putObject("speakers").put("type", "array").putObject("items");
    speaker.put("type", "object").put("additionalProperties", false);
    speaker.putArray("required").add("name");
    ObjectNode parts = speaker.putObject("properties");
    parts.putObject("name").put("type", "string");
    reference(parts, "aliases", "words", "other ways to write the name");
    parts.putObject("role").put("type", "string");
    parts.putObject("affiliation").put("type", "string");
    reference(properties, "loaded-verbs", "words", "verbs that loaded-verb reports besides");
    reference(properties, "accepted-verbs", "words", "verbs that loaded-verb does not report");
    reference(properties, "accepted-descriptors", "words", "unnamed sources that need no leave");
    reference(properties, "outlets", "words", "names of the house itself");
    reference(
        properties,
        "transcripts",
        "words",
        "files that quotations are held against, from the folder of the configuration");
    ObjectNode ignore = properties.putObject("ignore").put("type", "array").putObject("items");
    ignore.putArray("enum").add("headline").add("byline").add("caption").add("pull-quote");
  }

  private static void check(ObjectNode properties, Check check) {
    ObjectNode node = properties.putObject(check.id());
    var choices = node.putArray("anyOf");
    choices.addObject().put("$ref", "#/definitions/level");
    ObjectNode object =
        choices.addObject().put("type", "object").put("additionalProperties", false);
    ObjectNode parts = object.putObject("properties");
    parts.putObject("level").put("$ref", "#/definitions/level");
    for (Threshold threshold : check.thresholds()) {
      parts
          .putObject(threshold.name())
          .put("description", threshold.meaning())
          .put("type", "integer")
          .put("minimum", threshold.least())
          .put("maximum", threshold.most())
          .put("default", threshold.value());
    }
  }

  private static void reference(
      ObjectNode properties, String name, String definition, String description) {
    ObjectNode node = properties.putObject(name);
    node.put("description", description);
    node.putArray("allOf").addObject().put("$ref", "#/definitions/" + definition);
  }

  @ParameterizedTest
  @FieldSource("org.quotecheck.shell.settings.Profiles#NAMES")
  void profilesFit(String name) throws IOException {
    assertThat(schema().validate(json(Profiles.text(name)))).isEmpty();
  }

  @Test
  void theSampleFits() throws IOException {
    assertThat(schema().validate(json(ConfigurationSample.text(Optional.of("npr"))))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cheks: {}",
        "profile: bbc",
        "checks: {single-sorce: off}",
        "checks: {single-source: never}",
        "checks: {late-attribution: {sentences: 0}}",
        "speakers: [{role: mayor}]",
        "ignore: [body]",
        "overrides: [{checks: {}}]"
      })
  void whatTheProgramRefusesDoesNotFit(String yaml) throws IOException {
    assertThat(schema().validate(json(yaml))).isNotEmpty();
  }

  private static Schema schema() throws IOException {
    try (InputStream in = Files.newInputStream(SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    }
  }

  private static JsonNode json(String yaml) {
    return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }
}
