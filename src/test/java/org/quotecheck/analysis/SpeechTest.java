package org.quotecheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.article.Article;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.testing.Golden;

/**
 * Whole analyses of short articles of many kinds, beside each its answers: {@code
 * fixtures/speech/NAME.txt} and {@code NAME.speakers}. What is recorded is what the program says,
 * faults included; a change of it is seen line by line.
 */
@Tag("model")
final class SpeechTest {
  private static final Path FOLDER = Path.of("fixtures/speech");

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void saysWhoSpeaks(Path file) throws IOException {
    String text = Files.readString(file);
    Analysis analysis = SharedAnalyzer.get().analyze(Article.of(file.toString(), text));
    String name = file.getFileName().toString().replace(".txt", ".speakers");
    Golden.assertSame(FOLDER.resolve(name), render(analysis));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void lineEndsChangeNothing(Path file) throws IOException {
    String text = Files.readString(file);
    Analysis plain = SharedAnalyzer.get().analyze(Article.of("plain", text));
    Analysis windows =
        SharedAnalyzer.get().analyze(Article.of("windows", text.replace("\n", "\r\n")));
    assertThat(render(windows)).isEqualTo(render(plain));
  }

  @Test
  void thereAreArticles() throws IOException {
    assertThat(articles()).hasSizeGreaterThan(9);
  }

  private static String render(Analysis analysis) {
    StringBuilder out = new StringBuilder();
    for (SpokenQuotation quotation : analysis.quotations()) {
      out.append(line(analysis.article().text(), quotation)).append('\n');
    }
    return out.toString();
  }

  private static String line(String text, SpokenQuotation quotation) {
    String said = quotation.quotation().content().of(text).replaceAll("\\s+", " ");
    String start = said.length() > 40 ? said.substring(0, 40) + "…" : said;
    var mention = quotation.attribution().mention();
    return quotation.id()
        + " "
        + quotation.attribution().status().label()
        + " “"
        + start
        + "” "
        + (mention == null ? "-" : mention.span().of(text))
        + " → "
        + speaker(quotation.speaker())
        + " ["
        + quotation.attribution().evidence().rule()
        + "]";
  }

  private static String speaker(@Nullable Speaker speaker) {
    return speaker == null
        ? "-"
        : String.join(
            " | ",
            speaker.name(),
            speaker.kind().label(),
            text(speaker.role()),
            text(speaker.affiliation()));
  }

  private static String text(@Nullable String value) {
    return value == null ? "-" : value;
  }
}
