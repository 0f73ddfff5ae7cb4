package org.quotecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SharedAnalyzer;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleReader;
import org.quotecheck.article.MarkedUpFile;
import org.quotecheck.article.Span;

/** The same article in files of all kinds: the same quotations, speakers and findings. */
@Tag("model")
final class KindsTest {
  private static final Path KINDS = Path.of("fixtures", "kinds");

  private static final List<Path> ARTICLES =
      List.of(
          Path.of("fixtures/articles/wire.txt"),
          Path.of("fixtures/articles/british.txt"),
          Path.of("fixtures/speech/debate-transcript.txt"),
          Path.of("fixtures/speech/questions-and-answers.txt"));

  private static final Inspection INSPECTION = new Inspection(Checks.all());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry.md",
        "ferry.html",
        "ferry.docx",
        "ferry.odt",
        "ferry.nitf",
        "ferry.newsml",
        "ferry-2.ninjs",
        "ferry-3.ninjs",
        "ferry.jsonl"
      })
  void fixturesSayTheSame(String name) throws Exception {
    Article plain = new ArticleReader().read(KINDS.resolve("ferry.txt"), "ferry.txt");
    Article article = new ArticleReader().read(KINDS.resolve(name), name);

    assertThat(found(analysis(article))).isEqualTo(found(analysis(plain)));
    assertThat(found(analysis(plain))).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @EnumSource
  void articlesInRandomMarkUpSayTheSameInTheirPlaces(MarkedUpFile.Form form) throws Exception {
    for (Path path : ARTICLES) {
      Article plain = new ArticleReader().read(path, "plain.txt");
      List<String> paragraphs =
          plain.paragraphs().stream().map(p -> p.of(plain.text()).replaceAll("\\s+", " ")).toList();
      MarkedUpFile file =
          form.of(paragraphs, new Random(31L * path.hashCode() + form.name().hashCode()));
      Article article =
          new ArticleReader().read(new ByteArrayInputStream(file.bytes()), form.file());
      Analysis analysis = analysis(article);

      assertThat(found(analysis)).as(path.toString()).isEqualTo(found(analysis(plain)));
      for (SpokenQuotation quotation : analysis.quotations()) {
        assertThat(article.places().source(quotation.quotation().span()))
            .isEqualTo(place(article, quotation, file));
      }
    }
  }

  @Test
  void whatIsSetOutAsQuotedIsItsAuthors() throws Exception {
    Article posts = new ArticleReader().read(KINDS.resolve("posts.html"), "posts.html");
    assertThat(analysis(posts).quotations().stream().skip(1).map(KindsTest::speaker))
        .containsExactly("Rosa Medina", "Tom O’Neill", "Jo Park");

    String markdown =
        """
        It rained on Tuesday.

        > We found cracks in the hull.
        >
        > — Rosa Medina, chief engineer
        """;
    Article quote =
        new ArticleReader()
            .read(new ByteArrayInputStream(markdown.getBytes(StandardCharsets.UTF_8)), "quote.md");
    assertThat(analysis(quote).quotations().stream().map(KindsTest::speaker))
        .containsExactly("Rosa Medina");
  }

  private static String speaker(SpokenQuotation quotation) {
    return quotation.speaker() == null ? "" : quotation.speaker().name();
  }

  private static Analysis analysis(Article article) {
    return SharedAnalyzer.get().analyze(article);
  }

  private static Span place(Article article, SpokenQuotation quotation, MarkedUpFile file) {
    int number = quotation.quotation().paragraph();
    Span span = quotation.quotation().span();
    int begin = article.paragraphs().get(number).begin();
    List<Span> characters = file.places().get(number);
    return new Span(
        characters.get(span.begin() - begin).begin(), characters.get(span.end() - begin - 1).end());
  }

  /** Everything but places in the file: quotations, speakers and findings. */
  private static List<String> found(Analysis analysis) {
    List<String> found = new ArrayList<>();
    for (SpokenQuotation q : analysis.quotations()) {
      var attribution = q.attribution();
      found.add(
          line(
              q.id(),
              attribution.utterance(),
              words(analysis, q.quotation().span()),
              q.quotation().type(),
              q.quotation().ending(),
              attribution.status(),
              attribution.mention() == null ? "" : words(analysis, attribution.mention().span()),
              attribution.cue() == null ? "" : words(analysis, attribution.cue().span()),
              attribution.evidence(),
              attribution.confidence(),
              q.speaker() == null ? "" : q.speaker().name(),
              q.speaker() == null ? "" : q.speaker().kind(),
              q.speaker() == null ? "" : q.speaker().role(),
              q.speaker() == null ? "" : q.speaker().affiliation()));
    }
    for (Finding finding : INSPECTION.of(analysis, Settings.DEFAULT, List.of(), List.of())) {
      found.add(
          line(
              finding.check(),
              finding.level(),
              finding.message(),
              words(analysis, finding.span()),
              finding.quotation()));
    }
    return found;
  }

  private static String words(Analysis analysis, Span span) {
    return span.of(analysis.article().text()).replaceAll("\\s+", " ");
  }

  private static String line(@Nullable Object... parts) {
    return String.join(" | ", Arrays.stream(parts).map(String::valueOf).toList());
  }
}
