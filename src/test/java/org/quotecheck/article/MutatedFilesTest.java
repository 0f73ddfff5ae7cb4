package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** Files that were damaged at random are read or refused, whatever their kind. */
final class MutatedFilesTest {
  private static final int TRIES = 10_000;

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void text(@ForAll long seed) {
    survives("ferry.txt", ArticleKind.TEXT, seed);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void markdown(@ForAll long seed) {
    survives("ferry.md", ArticleKind.MARKDOWN, seed);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void html(@ForAll long seed) {
    survives("ferry.html", ArticleKind.HTML, seed);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void docx(@ForAll long seed) {
    survives("ferry.docx", null, seed);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void nitf(@ForAll long seed) {
    survives("ferry.nitf", ArticleKind.NEWS_XML, seed);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void newsml(@ForAll long seed) {
    survives("ferry.newsml", ArticleKind.NEWS_XML, seed);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void ninjs(@ForAll long seed) {
    survives("ferry-3.ninjs", ArticleKind.NINJS, seed);
  }

  private static void survives(String name, @Nullable ArticleKind kind, long seed) {
    byte[] mutated = mutated(bytes(name), new Random(seed));
    ArticleReader reader = new ArticleReader(new ReadingOptions(kind, false));
    Article article;
    try {
      article = reader.read(new ByteArrayInputStream(mutated), name);
    } catch (UnreadableArticleException e) {
      assertThat(e).hasMessageNotContaining("\n");
      return;
    }
    int length = article.text().length();
    assertThat(article.paragraphs())
        .isNotEmpty()
        .isSorted()
        .allMatch(p -> p.length() > 0 && p.end() <= length);
    for (Span paragraph : article.paragraphs()) {
      // Throws where a place is not in the file.
      assertThat(article.places().begin(paragraph).line()).isPositive();
      assertThat(article.places().end(paragraph).line()).isPositive();
    }
  }

  private static byte[] mutated(byte[] file, Random random) {
    byte[] bytes = file.clone();
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(128);
        case 1 -> bytes[at] = (byte) "<>&\"'{}[]/\\\n*_>#;:".charAt(random.nextInt(18));
        case 2 -> bytes = moved(bytes, at, random, true);
        default -> bytes = moved(bytes, at, random, false);
      }
    }
    return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
  }

  /** With a part repeated somewhere, or left out. */
  private static byte[] moved(byte[] bytes, int from, Random random, boolean repeat) {
    int length = Math.min(1 + random.nextInt(60), bytes.length - from);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int to = random.nextInt(bytes.length);
    if (repeat) {
      out.write(bytes, 0, to);
      out.write(bytes, from, length);
      out.write(bytes, to, bytes.length - to);
    } else {
      out.write(bytes, 0, from);
      out.write(bytes, from + length, bytes.length - from - length);
    }
    return out.size() == 0 ? bytes : out.toByteArray();
  }

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(Path.of("fixtures", "kinds", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
