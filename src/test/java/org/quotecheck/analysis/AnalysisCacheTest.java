package org.quotecheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleKind;
import org.quotecheck.article.Scope;
import org.quotecheck.article.Scopes;
import org.quotecheck.testing.MarkedText;

class AnalysisCacheTest {
  private static final String MARKED =
      "The tide was late. <q1>\"We saw it, née 🌊,\"</q1> <s1=Ann Lee>she</s1> <c1>said</c1>.\n";
  private static final byte[] PROGRAM = {1};

  private final Path parent;

  AnalysisCacheTest(@TempDir Path parent) {
    this.parent = parent;
  }

  private Path folder() {
    return parent.resolve("made/when needed");
  }

  private RecordCache files() {
    return new RecordCache(folder(), PROGRAM, Long.MAX_VALUE);
  }

  private AnalysisCache cache() {
    return new AnalysisCache(files());
  }

  private static Analysis analysis() {
    return MarkedText.read("tide.txt", MARKED);
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void an_empty_cache_knows_nothing() {
    assertThat(cache().find(analysis().article())).isEmpty();
  }

  @Test
  void what_was_stored_is_found_equal() throws IOException {
    Analysis stored = analysis();
    assertThat(stored.quotations()).isNotEmpty();
    cache().store(stored);
    assertThat(cache().find(stored.article())).contains(stored);
  }

  @Test
  void what_stands_on_a_read_only_disk_is_found() throws IOException {
    Analysis stored = analysis();
    cache().store(stored);
    RecordCache readOnly =
        new RecordCache(
            folder(),
            PROGRAM,
            Long.MAX_VALUE,
            file -> {
              throw new FileSystemException(file.toString(), null, "Read-only file system");
            });
    assertThat(new AnalysisCache(readOnly).find(stored.article())).contains(stored);
  }

  @Test
  void the_same_text_under_another_name_is_found_with_that_name() throws IOException {
    cache().store(analysis());
    Article renamed = Article.of("moved/tide.txt", analysis().article().text());
    Optional<Analysis> found = cache().find(renamed);
    assertThat(found).isPresent();
    assertThat(found.orElseThrow().article()).isEqualTo(renamed);
  }

  @Test
  void a_changed_text_is_not_found() throws IOException {
    cache().store(analysis());
    String text = analysis().article().text();
    assertThat(cache().find(Article.of("tide.txt", text.replace("late", "low")))).isEmpty();
    assertThat(cache().find(Article.of("tide.txt", text + " "))).isEmpty();
  }

  @Test
  void paragraphs_marked_otherwise_are_not_found() throws IOException {
    cache().store(analysis());
    Article plain = analysis().article();
    Article byline =
        new Article(
            plain.path(),
            ArticleKind.HTML,
            plain.text(),
            plain.paragraphs(),
            new Scopes(plain.text(), plain.paragraphs(), List.of(Scope.BYLINE)),
            plain.places(),
            plain.notes());
    assertThat(cache().find(byline)).isEmpty();
  }

  @Test
  void another_version_of_the_program_finds_nothing() throws IOException {
    cache().store(analysis());
    assertThat(
            new AnalysisCache(new RecordCache(folder(), new byte[] {2}, Long.MAX_VALUE))
                .find(analysis().article()))
        .isEmpty();
  }

  @Test
  void a_damaged_entry_counts_as_none_and_is_replaced() throws IOException {
    cache().store(analysis());
    byte[] whole = Files.readAllBytes(only());
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      Files.write(only(), damaged);
      assertThat(cache().find(analysis().article())).as("byte %s", i).isEmpty();
      Files.write(only(), Arrays.copyOf(whole, i));
      assertThat(cache().find(analysis().article())).as("cut at %s", i).isEmpty();
    }
    cache().store(analysis());
    assertThat(cache().find(analysis().article())).isPresent();
  }

  @Test
  void many_may_store_and_find_at_once() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        work.add(
            () -> {
              cache().store(analysis());
              files().shrinkTo(0);
              Optional<Analysis> found = cache().find(analysis().article());
              return found.isEmpty() || found.get().equals(analysis());
            });
      }
      for (Future<Boolean> right : threads.invokeAll(work)) {
        assertThat(right.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void what_was_not_used_for_longest_goes_first() throws IOException {
    AnalysisCache cache = cache();
    List<Analysis> analyses = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Analysis analysis = MarkedText.read("tide.txt", i + " " + MARKED);
      analyses.add(analysis);
      cache.store(analysis);
    }
    long one;
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> all = files.toList();
      one = Files.size(all.get(0));
      for (Path file : all) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(900)));
      }
    }
    cache.find(analyses.get(1).article());
    files().shrinkTo(one + one / 2);
    assertThat(cache.find(analyses.get(1).article())).isPresent();
    assertThat(cache.find(analyses.get(0).article())).isEmpty();
    assertThat(cache.find(analyses.get(2).article())).isEmpty();
  }

  @Test
  void nothing_to_shrink_is_no_fault() throws IOException {
    files().shrinkTo(0);
    assertThat(folder()).doesNotExist();
  }
}
