package org.quotecheck.shell.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.AnalysisCache;
import org.quotecheck.analysis.RecordCache;
import org.quotecheck.article.Article;
import org.quotecheck.shell.commands.TestShell;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Progress;

final class AnalysesTest {
  private static final Article ARTICLE =
      Article.of("tide.txt", "<q1>\"It was late,\"</q1> <s1=Ann Lee>she</s1> <c1>said</c1>.\n");

  private final Path folder;
  private final StringWriter told = new StringWriter();
  private final AtomicInteger loads = new AtomicInteger();
  private final AtomicInteger analysed = new AtomicInteger();

  AnalysesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** As a process of its own would make it. */
  private Analyses analyses(Path cache) {
    Models models =
        new Models(
            progress -> {
              loads.incrementAndGet();
              return article -> {
                analysed.incrementAndGet();
                Analysis marked = TestShell.analyse(article);
                return new Analysis(
                    article, marked.annotations(), marked.quotations(), marked.speakers());
              };
            });
    PrintWriter err = new PrintWriter(told, true);
    Console console =
        new Console(
            new PrintWriter(new StringWriter()), err, false, () -> 80, Progress.none(), false);
    return new Analyses(
        models,
        Optional.of(new AnalysisCache(new RecordCache(cache, new byte[] {1}, Long.MAX_VALUE))),
        console);
  }

  @Test
  void whatOneProcessAnalysedTheNextKnowsWithoutModels() throws InterruptedException {
    Analysis analysis = analyses(folder).await(Progress.none()).apply(ARTICLE);
    assertThat(loads).hasValue(1);
    assertThat(analyses(folder).known(ARTICLE)).contains(analysis);
    assertThat(loads).hasValue(1);
  }

  @Test
  void withoutTheCacheNothingIsKnownAndNothingStored() throws InterruptedException {
    Analysis first = analyses(folder).withoutCache().await(Progress.none()).apply(ARTICLE);
    assertThat(folder).isEmptyDirectory();
    assertThat(analyses(folder).await(Progress.none()).apply(ARTICLE)).isEqualTo(first);
    assertThat(analyses(folder).withoutCache().known(ARTICLE)).isEmpty();
    assertThat(analysed).hasValue(2);
  }

  @Test
  void aCacheThatCannotBeWrittenIsToldOnceAndCostsNoAnswer()
      throws InterruptedException, IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Analyses analyses = analyses(file);
    assertThat(analyses.await(Progress.none()).apply(ARTICLE).quotations()).hasSize(1);
    assertThat(analyses.await(Progress.none()).apply(ARTICLE).quotations()).hasSize(1);
    assertThat(told.toString().lines()).hasSize(1);
    assertThat(told.toString()).contains("analyses are not cached: ").contains(file.toString());
  }

  @Test
  void theCacheIsWhereTheUserKeepsCaches() {
    Path home = Path.of("/home/ann");
    assertThat(CacheFolder.in(Map.of(), home))
        .isEqualTo(Path.of("/home/ann/.cache/quotecheck/analyses"));
    assertThat(CacheFolder.in(Map.of("XDG_CACHE_HOME", "/var/ann"), home))
        .isEqualTo(Path.of("/var/ann/quotecheck/analyses"));
    assertThat(CacheFolder.in(Map.of("XDG_CACHE_HOME", "relative"), home))
        .isEqualTo(Path.of("/home/ann/.cache/quotecheck/analyses"));
  }
}
