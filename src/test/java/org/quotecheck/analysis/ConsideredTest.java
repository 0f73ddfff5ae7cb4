package org.quotecheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Consideration;
import org.quotecheck.attribution.Considered;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.conclusion.Attributor;
import org.quotecheck.quotation.Quotation;

/** What is told of the sources that were considered, with the models that decide. */
class ConsideredTest {
  private static final Path ARTICLES = Path.of("fixtures/articles");

  private static final String TEXT =
      """
      Ann Lee, the harbour master, told the council on Monday that the ferry was “a lifeline”.

      Bob Marsh of the islanders' union was not there.
      """;

  private static final String COLON = "The manager was delighted: “They were superb.”\n";

  /** What the second paragraph gets from the first is not known where its last words are ranked. */
  private static final String LEFT_OPEN =
      """
      “We have waited for a year, and the water is in the hall,” Ann Lee said. “It has to stop.

      “Nobody has told us when the work begins.” The wall is no more than “a heap of stones”.
      """;

  private final Analysis analysis = analyze(TEXT);
  private final List<Considered> considered = consider(analysis, 0).sources();

  private static Analysis analyze(String text) {
    return SharedAnalyzer.get().analyze(Article.of("ferry.txt", text));
  }

  private static Consideration consider(Analysis analysis, int index) {
    List<Quotation> quotations =
        analysis.quotations().stream().map(SpokenQuotation::quotation).toList();
    return Attributor.load()
        .consider(analysis.article(), analysis.annotations(), quotations, quotations.get(index));
  }

  @Test
  void theFirstIsTheOneThatTheProgramGives() {
    Mention given = analysis.quotations().get(0).attribution().mention();
    assertThat(given).isNotNull().isEqualTo(considered.get(0).mention());
    assertThat(words(considered.get(0))).isEqualTo("Ann Lee");
  }

  @Test
  void whatDecidedIsTheAnswerWithItsConfidence() throws IOException {
    int decisive = 0;
    for (String text : texts()) {
      Analysis analysis = analyze(text);
      for (int i = 0; i < analysis.quotations().size(); i++) {
        Attribution answer = analysis.quotations().get(i).attribution();
        Consideration consideration = consider(analysis, i);
        if (consideration.decisive()) {
          decisive++;
          Considered first = consideration.sources().get(0);
          assertThat(first.mention()).as(answer.toString()).isEqualTo(answer.mention());
          assertThat(first.probability()).as(answer.toString()).isEqualTo(answer.confidence());
        }
      }
    }
    assertThat(decisive).isGreaterThan(30);
  }

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      List<String> articles =
          files.filter(file -> file.toString().endsWith(".txt")).map(ConsideredTest::read).toList();
      return Stream.concat(Stream.of(TEXT, COLON, LEFT_OPEN), articles.stream()).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSentenceBehindAColonHasASourceAgainstTheProbabilities() {
    List<Considered> sources = consider(analyze(COLON), 0).sources();
    assertThat(sources.get(0).mention()).isNotNull();
    assertThat(sources.get(0).probability()).isLessThan(sources.get(1).probability());
    assertThat(sources.get(0).reasons().get(0).words())
        .isEqualTo("a whole sentence behind a colon has a source, and no other is likely");
    assertThat(sources.get(1).mention()).isNull();
  }

  @Test
  void aSureConstructionIsNotExplainedByProbabilities() {
    Analysis nickname = analyze("William “Bill” Marsh runs the ferry.\n");
    assertThat(consider(nickname, 0).decisive()).isFalse();
    assertThat(consider(analysis, 0).decisive()).isTrue();
  }

  @Test
  void probabilitiesAddUpAndDescend() {
    assertThat(considered)
        .extracting(Considered::probability)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(considered.stream().mapToDouble(Considered::probability).sum())
        .isBetween(0.999, 1.001);
    assertThat(considered).extracting(Considered::mention).containsOnlyOnce((Mention) null);
  }

  @Test
  void reasonsAreToldInWordsOfTheSentence() {
    assertThat(considered.get(0).reasons())
        .extracting(Considered.Reason::words)
        .contains("the quotation depends on its verb “told”");
    assertThat(considered.get(0).reasons()).allMatch(reason -> reason.weight() > 0);
    assertThat(reasonsAgainst("the council")).contains("no verb ties it to the quotation");
  }

  private List<String> reasonsAgainst(String words) {
    return considered.stream()
        .filter(one -> words(one).equals(words))
        .flatMap(one -> one.reasons().stream())
        .map(Considered.Reason::words)
        .toList();
  }

  private static String words(Considered one) {
    Mention mention = one.mention();
    return mention == null ? "" : mention.span().of(TEXT);
  }
}
