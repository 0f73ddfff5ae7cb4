package org.quotecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Scope;
import org.quotecheck.testing.MarkedText;

final class InspectionTest {
  private static final String GRAVE =
      "<q1 status=unattributed>“Nobody here knows what happens to the boats.”</q1>";
  private static final String LESSER = "<q2 status=unattributed>“Never again!”</q2>";

  @ParameterizedTest
  @CsvSource({
    "ERROR, ERROR, WARNING",
    "WARNING, WARNING, WARNING",
    "INFO, INFO, INFO",
  })
  void theGravestFindingsGetTheLevelAskedForAndLesserOnesNoMore(
      Strength asked, Level grave, Level lesser) {
    Settings settings = Settings.of(Map.of("unattributed-quotation", asked), Map.of());
    assertThat(inspect(GRAVE + "\n\n" + LESSER, settings))
        .filteredOn(finding -> finding.check().equals("unattributed-quotation"))
        .extracting(Finding::level)
        .containsExactly(grave, lesser);
  }

  @Test
  void aCheckThatIsOffFindsNothing() {
    Settings off = Settings.of(Map.of("unattributed-quotation", Strength.OFF), Map.of());
    assertThat(inspect(GRAVE, off)).isEmpty();
  }

  @Test
  void aSuppressionOfACheckThatIsOffIsNotCalledUnused() {
    String comment = "<!-- quotecheck-disable-file unattributed-quotation -- a chant -->\n\n";
    Settings off = Settings.of(Map.of("unattributed-quotation", Strength.OFF), Map.of());
    assertThat(inspect(comment + "It rained.", off)).isEmpty();
    assertThat(inspect(comment + "It rained.", Settings.DEFAULT))
        .extracting(Finding::check)
        .containsExactly("unused-suppression");
  }

  @Test
  void thresholdsAreThoseOfTheSettings() {
    Settings settings = Settings.of(Map.of(), Map.of("unattributed-quotation.words", 9));
    assertThat(inspect(GRAVE, settings)).extracting(Finding::level).containsExactly(Level.WARNING);
  }

  @Test
  void findingsInIgnoredParagraphsDoNotCount() {
    String article = "Photo: the harbour " + GRAVE + "\n\nIt rained.\n\nIt rained on.";
    Settings ignoring =
        new Settings(
            Map.of(),
            Map.of(),
            List.of(),
            Set.of(),
            Set.of(),
            List.of(),
            List.of(),
            Set.of(Scope.CAPTION),
            List.of());
    assertThat(inspect(article.replace("Photo", "x\n\nPhoto"), ignoring))
        .extracting(Finding::check)
        .doesNotContain("unattributed-quotation");
  }

  @Test
  void acceptedFindingsStayWithTheirReason() {
    String comment = "<!-- quotecheck-disable-next unattributed-quotation -- a chant -->\n\n";
    List<Finding> findings =
        inspect(comment + GRAVE + "\n\n" + GRAVE.replace("q1", "q3"), Settings.DEFAULT);
    assertThat(findings).extracting(Finding::isOpen).containsExactly(false, true);
    assertThat(findings.get(0).suppression())
        .isEqualTo(new Suppression(Suppression.Kind.IN_SOURCE, "a chant"));
  }

  @Test
  void allChecksPassOverAnArticleWithoutQuotations() {
    Map<String, Strength> all =
        Map.copyOf(
            Checks.all().stream().collect(Collectors.toMap(Check::id, check -> Strength.ERROR)));
    assertThat(inspect("It rained.", Settings.of(all, Map.of()))).isEmpty();
  }

  private static List<Finding> inspect(String marked, Settings settings) {
    return new Inspection(Checks.all())
        .of(MarkedText.read("a.txt", marked), settings, List.of(), List.of());
  }
}
