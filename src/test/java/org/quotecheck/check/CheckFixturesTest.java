package org.quotecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.shell.settings.SettingsText;
import org.quotecheck.testing.Golden;
import org.quotecheck.testing.MarkedText;
import org.quotecheck.transcript.TranscriptReader;
import org.quotecheck.transcript.Verifier;

/** The page of a check is its test: the findings under each example are those it makes. */
final class CheckFixturesTest {
  private static final Path PAGES = Path.of("fixtures/checks");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?<before>(?:```settings\n(?<settings>(?:(?!```).)*)```\\s+)?"
              + "(?:```transcript\n(?<transcript>(?:(?!```).)*)```\\s+)?```article\n"
              + "(?<article>(?:(?!```).)*)```\\s+```findings\n)(?:(?!```).)*```",
          Pattern.DOTALL);

  static Stream<Check> checks() {
    return Checks.all().stream();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void examplesGiveTheRecordedFindings(Check check) throws IOException {
    Path page = page(check);
    String actual =
        EXAMPLE
            .matcher(Files.readString(page))
            .replaceAll(
                e ->
                    Matcher.quoteReplacement(
                        e.group(1)
                            + written(check, new Example(e.group(4), e.group(2), e.group(3)))
                            + "```"));
    Golden.assertSame(page, actual);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void atLeastThreeExamplesFireAndThreeDoNot(Check check) throws IOException {
    List<Integer> findings = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(Files.readString(page(check)));
    while (example.find()) {
      findings.add(
          findings(check, new Example(example.group(4), example.group(2), example.group(3)))
              .size());
    }
    assertThat(findings).filteredOn(n -> n > 0).hasSizeGreaterThanOrEqualTo(3);
    assertThat(findings).filteredOn(n -> n == 0).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void pageHasItsHeadings(Check check) throws IOException {
    assertThat(Files.readAllLines(page(check)).stream().filter(l -> l.startsWith("#")))
        .containsExactly("# " + check.id(), "## What it flags", "## Why", "## Examples");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void pageIsInTheJar(Check check) throws IOException {
    assertThat(Checks.page(check)).startsWith("# " + check.id() + "\n");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void idIsTheClassNameInKebabCase(Check check) {
    assertThat(check.id()).isEqualTo(kebab(check.getClass().getSimpleName()));
  }

  @Test
  void listIsSortedAndComplete() {
    List<String> classes =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.quotecheck")
                .stream()
                .filter(c -> c.isAssignableTo(Check.class) && !c.isEquivalentTo(Check.class))
                .map(JavaClass::getSimpleName)
                .map(CheckFixturesTest::kebab)
                .sorted()
                .toList();
    assertThat(Checks.all().stream().map(Check::id))
        .isNotEmpty()
        .containsExactlyElementsOf(classes);
  }

  @Test
  void everyPageIsOfACheck() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(p -> p.getFileName().toString()).sorted())
          .containsExactlyElementsOf(Checks.all().stream().map(c -> c.id() + ".md").toList());
    }
  }

  @Test
  void checkIsFoundByItsId() {
    assertThat(Checks.find("unclosed-quotation")).containsInstanceOf(UnclosedQuotation.class);
    assertThat(Checks.find("no-such-check")).isEmpty();
  }

  private record Example(String marked, @Nullable String settings, @Nullable String transcript) {
    Analysis analysis() {
      return MarkedText.read("example.txt", marked);
    }

    Settings house() {
      return settings == null ? Settings.DEFAULT : SettingsText.read(settings);
    }

    List<Verifier> transcripts() {
      return transcript == null
          ? List.of()
          : List.of(new Verifier(TranscriptReader.read("talk.txt", transcript)));
    }
  }

  private static String written(Check check, Example example) {
    return findings(check, example).stream()
        .map(
            f ->
                "%s: %s\n  > %s\n"
                    .formatted(
                        f.level().label(),
                        f.message(),
                        f.span().of(example.analysis().article().text()).replaceAll("\\s+", " ")))
        .collect(Collectors.joining());
  }

  /** What the check finds among all others, as strongly as if it were on by default. */
  private static List<Finding> findings(Check check, Example example) {
    Map<String, Strength> on = Map.of(check.id(), Strength.valueOf(check.level().name()));
    return new Inspection(Checks.all())
            .of(
                example.analysis(),
                Settings.of(on, Map.of()).with(example.house()),
                List.of(),
                example.transcripts())
            .stream()
            .filter(f -> f.check().equals(check.id()) && f.isOpen())
            .toList();
  }

  private static Path page(Check check) {
    return PAGES.resolve(check.id() + ".md");
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
