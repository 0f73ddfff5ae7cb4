package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quotecheck.quotation.QuotationFinder;

/** Text that is turned into files with random mark-up comes back, each character from its place. */
final class MarkUpPropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "“We",
          "won’t",
          "sail,”",
          "said",
          "Ann",
          "café",
          "R&D",
          "\"Yes,\"",
          "5*3",
          "snake_case",
          "a<b",
          "[sic]",
          "#1",
          "it’s",
          "‘so",
          "called’",
          "–",
          "C++",
          "&amp;",
          "back\\slash",
          "😀",
          "``code''",
          "1.",
          "~5",
          "!",
          "|");

  private static final List<String> PARAGRAPHS =
      List.of(
          "LEE: We won’t sail.",
          "ROE (laughs): “Never,” you say?",
          "Q. Who pays?",
          "A. We do. (Laughter)",
          "Ann Lee spoke to the Post.");

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> words =
        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12).map(w -> String.join(" ", w));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, words), net.jqwik.api.Tuple.of(1, Arbitraries.of(PARAGRAPHS)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 5000)
  void everyFormGivesTheTextBack(
      @ForAll("texts") List<String> paragraphs, @ForAll MarkedUpFile.Form form, @ForAll long seed)
      throws Exception {
    MarkedUpFile file = form.of(paragraphs, new Random(seed));
    Article article = new ArticleReader().read(new ByteArrayInputStream(file.bytes()), form.file());
    String plain = String.join("\n\n", paragraphs);

    assertThat(article.kind()).isEqualTo(form.kind());
    assertThat(words(article, article.paragraphs())).isEqualTo(paragraphs);
    if (form != MarkedUpFile.Form.TEXT) {
      assertThat(article.text()).isEqualTo(plain);
    }
    Article text = new ArticleReader().read(bytes(plain), "article.txt");
    assertThat(words(article, spans(article))).isEqualTo(words(text, spans(text)));
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = article.paragraphs().get(i);
      for (int c = 0; c < paragraph.length(); c++) {
        Span character = new Span(paragraph.begin() + c, paragraph.begin() + c + 1);
        assertThat(article.places().source(character))
            .as("%s of %s in %s", character, paragraphs.get(i), file.source())
            .isEqualTo(file.places().get(i).get(c));
      }
    }
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Span> spans(Article article) {
    List<Span> spans = new ArrayList<>();
    QuotationFinder.find(article).forEach(q -> spans.add(q.span()));
    return spans;
  }

  private static List<String> words(Article article, List<Span> spans) {
    return spans.stream().map(span -> span.of(article.text())).toList();
  }
}
