package org.quotecheck.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.report.FailOn;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.report.screen.DisplayWidth;

final class TextFormatTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 10, 30, 44, 60, 79, 80, 120, 300})
  void quotationsFitTheScreen(int width) throws IOException {
    assertThat(quotationLines(write(width, false)))
        .isNotEmpty()
        .allSatisfy(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(Math.max(width, 25)));
  }

  @ParameterizedTest
  @ValueSource(ints = {72, 80, 120, 300})
  void quotationTakesOneLine(int width) throws IOException {
    assertThat(quotationLines(write(width, false)).stream().filter(l -> l.contains("“")))
        .hasSize(9);
    assertThat(quotationLines(write(width, false))).hasSize(9 + 1);
  }

  @Test
  void nothingOfAnArticleReachesTheTerminal() throws IOException {
    assertThat(write(80, false).lines().flatMapToInt(String::codePoints).anyMatch(Inert::isHazard))
        .isFalse();
    assertThat(write(80, true).replaceAll("\033\\[[\\d;]+m", "")).isEqualTo(write(80, false));
    assertThat(write(80, true)).doesNotContain("\033[31mwill");
  }

  /** A CI server takes lines of its log for commands of its own, Azure's within a line too. */
  @Test
  void nothingOfAnArticleIsACommandToACiServer() throws IOException {
    assertThat(write(80, false).lines())
        .noneMatch(l -> l.stripLeading().startsWith("::"))
        .noneMatch(l -> l.contains("##["));
  }

  private static List<String> quotationLines(String report) {
    return report.lines().filter(l -> l.startsWith("  ")).toList();
  }

  private static String write(int width, boolean colour) throws IOException {
    return ReportFormatsTest.write(
        "text", new ReportOptions(colour, width, false, FailOn.ERROR, false));
  }
}
