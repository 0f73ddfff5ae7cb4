package org.quotecheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds what the package descriptions promise. No exceptions: change the design instead. */
final class ArchitectureTest {
  private static final String ROOT = "org.quotecheck";

  /**
   * All packages, so that each uses those above it only; a stage's inner packages each by itself.
   */
  private static final List<String> FLOW =
      List.of(
          "article",
          "nlp",
          "quotation",
          "attribution",
          "attribution.reading",
          "attribution.sieve",
          "attribution.ranking",
          "attribution.conclusion",
          "speaker",
          "speaker.lexicon",
          "speaker.name",
          "speaker.referent",
          "speaker.role",
          "speaker.resolution",
          "analysis",
          "transcript",
          "check",
          "review",
          "report",
          "report.escape",
          "report.screen",
          "report.sheets",
          "report.figures",
          "report.formats",
          "shell.outcome",
          "shell.terminal",
          "shell.files",
          "shell.settings",
          "shell.checking",
          "shell.desk",
          "shell.commandline",
          "shell.session",
          "shell.commands",
          "shell");

  private static final int MOST_LINES = 300;

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void classesAreImported() {
    assertThat(MAIN.stream().map(JavaClass::getSimpleName))
        .contains("Article", "Analysis", "ReportFormat");
  }

  @Test
  void flowHasEveryPackage() {
    assertThat(packages())
        .containsExactlyInAnyOrderElementsOf(FLOW.stream().map(ArchitectureTest::in).toList());
  }

  @Test
  void readmeListsThePackagesInThatOrder() throws IOException {
    List<String> listed =
        Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]+ \\|$")
            .matcher(howItWorks())
            .results()
            .map(row -> row.group(1))
            .toList();
    assertThat(listed).isEqualTo(FLOW);
  }

  @Test
  void readmeSendsToClassesThatAreThere() throws IOException {
    List<Path> named =
        Pattern.compile("`([a-z]+(?:/[a-z]+)*/[A-Z]\\w+)")
            .matcher(howItWorks())
            .results()
            .map(name -> Path.of("src/main/java/org/quotecheck", name.group(1) + ".java"))
            .toList();
    assertThat(named).hasSizeGreaterThan(FLOW.size()).allSatisfy(f -> assertThat(f).exists());
  }

  @Test
  void dataFlowsOneWay() {
    for (int i = 0; i < FLOW.size() - 1; i++) {
      String[] later =
          FLOW.subList(i + 1, FLOW.size()).stream()
              .map(ArchitectureTest::in)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(in(FLOW.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(MAIN);
    }
  }

  @Test
  void onlyNlpKnowsCoreNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("nlp") + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford.nlp..")
        .check(MAIN);
  }

  @Test
  void onlyShellKnowsSpringAndJline() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("shell") + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.jline..")
        .check(MAIN);
  }

  @Test
  void onlyShellUsesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("shell") + "..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(MAIN);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(MAIN);
  }

  @Test
  void packagesAreNullMarked() {
    assertThat(packages())
        .allSatisfy(
            p -> assertThat(MAIN.getPackage(p).isAnnotatedWith(NullMarked.class)).as(p).isTrue());
  }

  @Test
  void noFileIsTooLongToReadAtOnce() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      for (Path source : sources) {
        assertThat(Files.readAllLines(source))
            .as(source.toString())
            .hasSizeLessThan(MOST_LINES + 1);
      }
    }
  }

  private static String howItWorks() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return readme.substring(readme.indexOf("## How it works"), readme.indexOf("### Add a check"));
  }

  private static Set<String> packages() {
    return MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
  }

  private static String in(String name) {
    return ROOT + "." + name;
  }
}
