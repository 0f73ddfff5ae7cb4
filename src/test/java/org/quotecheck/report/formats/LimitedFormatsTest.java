package org.quotecheck.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Span;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Level;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.FailOn;
import org.quotecheck.report.ReportOptions;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.testing.MarkedText;

/** Services cut off or refuse reports that are too long; what is left out is counted. */
final class LimitedFormatsTest {
  private static final ReportOptions OPTIONS =
      new ReportOptions(false, 100, false, FailOn.ERROR, false);

  @Test
  void githubGetsTenAnnotationsOfAKindAndTheNumberOfTheOthers() throws IOException {
    List<String> lines = write("github", 12, 100).lines().toList();
    assertThat(lines.stream().filter(l -> l.startsWith("::error "))).hasSize(10);
    assertThat(lines.stream().filter(l -> l.startsWith("::warning "))).hasSize(10);
    assertThat(lines.stream().filter(l -> l.startsWith("::notice "))).hasSize(10);
    assertThat(lines.get(lines.size() - 1)).contains("3571 more findings are not shown here");
  }

  @Test
  void githubIsToldNothingOfLimitsThatAreNotReached() throws IOException {
    assertThat(write("github", 1, 9).lines()).hasSize(27);
    assertThat(write("github", 1, 9)).doesNotContain("more finding");
  }

  @Test
  void markdownStaysBelowTheLimitOfAStepSummary() throws IOException {
    String page = write("markdown", 100, 100);
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isBetween(900_000, 1_048_576);
    assertThat(page).contains("10000 errors, 10000 warnings, 10000 info");
    long rows = page.lines().filter(l -> l.contains("some-check")).count();
    assertThat(page)
        .endsWith("\n" + (30_000 - rows) + " more left out: the page would be too long\n");
  }

  @Test
  void markdownCountsTheArticlesToo() throws IOException {
    StringBuilder out = new StringBuilder();
    ReportWriter writer = ReportFormats.find("markdown").orElseThrow().open(out, OPTIONS);
    for (int i = 0; i < 20_000; i++) {
      writer.add(
          new ArticleReport(i + ".txt", null, List.of(), List.of("this file is empty, " + i)));
    }
    writer.finish();
    long told = out.toString().lines().filter(l -> l.startsWith("Not analysed")).count();
    assertThat(told).isPositive();
    assertThat(out.toString())
        .endsWith((20_000 - told) + " more left out: the page would be too long\n");
  }

  /** So many articles with so many findings of each level. */
  private static String write(String format, int articles, int findings) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportWriter writer = ReportFormats.find(format).orElseThrow().open(out, OPTIONS);
    for (int i = 0; i < articles; i++) {
      writer.add(
          new ArticleReport(
              "article" + i + ".txt",
              MarkedText.read("article" + i + ".txt", "It rained.\n"),
              IntStream.range(0, findings)
                  .boxed()
                  .flatMap(n -> List.of(Level.values()).stream())
                  .map(level -> finding(level))
                  .toList(),
              List.of()));
    }
    writer.finish();
    return out.toString();
  }

  private static Finding finding(Level level) {
    return new Finding("some-check", level, "it rained again", new Span(0, 2), OptionalInt.empty());
  }
}
