package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationFinder;

/** Files that were damaged at random are read or refused, whatever their kind. */
final class MutatedFilesTest {
  private static final int TRIES = 10_000;

  /** So that a change is not blamed for what it did not do; take others to look for more. */
  private static final String SEED = "20161008";

  /** No damaged file of a few kilobytes may take longer, even where the machine is busy. */
  private static final long MOST_NANOS = 10_000_000_000L;

  private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void text(@ForAll long seed) {
    survives("ferry.txt", ArticleKind.TEXT, seed);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void markdown(@ForAll long seed) {
    survives("ferry.md", ArticleKind.MARKDOWN, seed);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void html(@ForAll long seed) {
    survives(seed % 2 == 0 ? "ferry.html" : "posts.html", ArticleKind.HTML, seed);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void docx(@ForAll long seed) {
    survives("ferry.docx", null, seed);
  }

  /** Damage of the archive hardly ever leaves one that unpacks; here only the text is damaged. */
  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void textOfDocx(@ForAll long seed) {
    byte[] text = part("ferry.docx", "word/document.xml");
    survives(zip("word/document.xml", mutated(text, new Random(seed))), "ferry.docx", null);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void odt(@ForAll long seed) {
    survives("ferry.odt", null, seed);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void textOfOdt(@ForAll long seed) {
    byte[] text = part("ferry.odt", "content.xml");
    survives(zip("content.xml", mutated(text, new Random(seed))), "ferry.odt", null);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void nitf(@ForAll long seed) {
    survives("ferry.nitf", ArticleKind.NEWS_XML, seed);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void newsml(@ForAll long seed) {
    survives("ferry.newsml", ArticleKind.NEWS_XML, seed);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void ninjs(@ForAll long seed) {
    survives(seed % 2 == 0 ? "ferry-2.ninjs" : "ferry-3.ninjs", ArticleKind.NINJS, seed);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void jsonLines(@ForAll long seed) {
    survives("ferry.jsonl", ArticleKind.JSON_LINES, seed);
  }

  /** Nobody says of what kind the file is. */
  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void anyKind(@ForAll long seed) {
    String[] names = {"ferry.html", "ferry.nitf", "ferry-3.ninjs", "ferry.txt", "ferry.newsml"};
    survives(names[(int) Math.floorMod(seed, (long) names.length)], null, seed);
  }

  private static void survives(String name, @Nullable ArticleKind kind, long seed) {
    survives(mutated(bytes(name), new Random(seed)), name, kind);
  }

  private static void survives(byte[] mutated, String name, @Nullable ArticleKind kind) {
    ArticleReader reader = new ArticleReader(new ReadingOptions(kind, false));
    long begin = System.nanoTime();
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
    int end = 0;
    for (Quotation quotation : QuotationFinder.find(article)) {
      assertThat(quotation.span().begin()).isGreaterThanOrEqualTo(end);
      end = quotation.span().end();
      assertThat(article.paragraphs().get(quotation.paragraph()).contains(quotation.span()))
          .isTrue();
    }
    assertThat(System.nanoTime() - begin).isLessThan(MOST_NANOS);
  }

  private static byte[] mutated(byte[] file, Random random) {
    byte[] bytes = file.clone();
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "<>&\"'{}[]/\\\n*_>#;:".charAt(random.nextInt(18));
        case 2 -> bytes = moved(bytes, at, random, true);
        case 3 -> bytes = moved(bytes, at, random, false);
        case 4 -> bytes = repeated(bytes, at, random);
        default -> bytes = spliced(bytes, at, random);
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

  /** With a short part many times in a row. */
  private static byte[] repeated(byte[] bytes, int from, Random random) {
    int length = Math.min(1 + random.nextInt(12), bytes.length - from);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    int times = random.nextInt(100);
    for (int i = 0; i < times; i++) {
      out.write(bytes, from, length);
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  /** With a part of a file of some other kind. */
  private static byte[] spliced(byte[] bytes, int to, Random random) {
    String[] names = {"ferry.md", "ferry.html", "ferry.newsml", "ferry-3.ninjs", "posts.html"};
    byte[] other = bytes(names[random.nextInt(names.length)]);
    int from = random.nextInt(other.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.write(other, from, Math.min(1 + random.nextInt(120), other.length - from));
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private static byte[] bytes(String name) {
    return FILES.computeIfAbsent(
        name,
        n -> {
          try {
            return Files.readAllBytes(Path.of("fixtures", "kinds", n));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static byte[] part(String file, String part) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(part)) {
          return zip.readAllBytes();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(part + " is missing in " + file);
  }

  private static byte[] zip(String part, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
