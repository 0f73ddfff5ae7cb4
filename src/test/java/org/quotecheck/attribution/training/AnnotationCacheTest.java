package org.quotecheck.attribution.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Passage;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

final class AnnotationCacheTest {
  private static final Article ARTICLE = Article.of("a.txt", "Ann said: “Yes.”");
  private static final List<Passage> PASSAGES =
      List.of(new Passage(new Span(10, 16), new Span(11, 15), Passage.Form.CLAUSE));
  private static final Annotations ANNOTATIONS =
      new Annotations(
          List.of(
              new Sentence(
                  List.of(
                      new Token(new Span(0, 3), "Ann", "Ann", "NNP", Token.Name.PERSON),
                      new Token(new Span(4, 8), "said", "say", "VBD", Token.Name.NONE)),
                  List.of(1, -1),
                  List.of("nsubj", "root"),
                  false),
              new Sentence(
                  List.of(new Token(new Span(11, 14), "Yes", "yes", "UH", Token.Name.NONE)),
                  List.of(),
                  List.of(),
                  true)));

  private final Path folder;
  private int asked;

  AnnotationCacheTest(@TempDir Path directory) {
    this.folder = directory.resolve("annotations");
  }

  private AnnotationCache cache(int stage) {
    return new AnnotationCache(
        folder,
        new byte[] {(byte) stage},
        (article, passages) -> {
          asked++;
          return ANNOTATIONS;
        });
  }

  @Test
  void whatWasAnnotatedOnceIsReadBack() throws IOException {
    assertThat(cache(1).annotate(ARTICLE, PASSAGES)).isEqualTo(ANNOTATIONS);
    assertThat(cache(1).annotate(ARTICLE, PASSAGES)).isEqualTo(ANNOTATIONS);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void otherTextsPassagesAndStagesAreAnnotatedAnew() throws IOException {
    cache(1).annotate(ARTICLE, PASSAGES);
    cache(1).annotate(Article.of("a.txt", "Ann said: “No.”"), PASSAGES);
    cache(1).annotate(ARTICLE, List.of());
    cache(2).annotate(ARTICLE, PASSAGES);
    assertThat(asked).isEqualTo(4);
    cache(1).annotate(Article.of("b.txt", ARTICLE.text()), PASSAGES);
    assertThat(asked).isEqualTo(4);
  }

  @Test
  void aFileCutShortCountsAsNone() throws IOException {
    cache(1).annotate(ARTICLE, PASSAGES);
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(AnnotationCacheTest::cutShort);
    }
    assertThat(cache(1).annotate(ARTICLE, PASSAGES)).isEqualTo(ANNOTATIONS);
    assertThat(asked).isEqualTo(2);
  }

  private static void cutShort(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
