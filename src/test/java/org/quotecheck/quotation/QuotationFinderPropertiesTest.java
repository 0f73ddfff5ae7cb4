package org.quotecheck.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;

/** What holds for every text, however odd. */
final class QuotationFinderPropertiesTest {
  /** Of processor time, so that a busy machine does no harm. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "''",
            "``",
            "‘",
            "’",
            "„",
            "«",
            "»",
            "‹",
            "`",
            "=\"",
            ">",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\u00A0",
            "\u200B",
            ".",
            ",",
            "?",
            "…",
            "—",
            "(",
            ")",
            "a",
            "It works",
            "he said",
            "dogs",
            "5",
            "90s",
            "n",
            "😀",
            "e\u0301",
            "\uD83D")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void spansAreInOrderAndEachInsideOneParagraph(@ForAll("texts") String text) {
    Article article = Article.of("a.txt", text);
    int end = 0;
    for (Quotation quotation : QuotationFinder.find(article)) {
      Span span = quotation.span();
      assertThat(span.begin()).isGreaterThanOrEqualTo(end);
      end = span.end();
      assertThat(article.paragraphs().get(quotation.paragraph()).contains(span)).isTrue();
      assertThat(span.contains(quotation.content())).isTrue();
      assertThat(quotation.content().of(text)).isNotBlank();
      assertThat(splitsPair(text, span.begin()) || splitsPair(text, span.end())).isFalse();
      assertThat(quotation.ending() == Quotation.Ending.CLOSED)
          .isEqualTo(quotation.content().end() < span.end());
    }
  }

  @Property(tries = 1000)
  void plainParagraphBehindChangesNoQuotation(@ForAll("texts") String text) {
    Article article = Article.of("a.txt", text + "\n\nPlain.");
    Article longer = Article.of("a.txt", text + "\n\nPlain.\n\nNothing more.");
    // One more empty line may tell that single line ends only wrap the text.
    Assume.that(
        longer
            .paragraphs()
            .subList(0, longer.paragraphs().size() - 1)
            .equals(article.paragraphs()));
    assertThat(QuotationFinder.find(longer)).isEqualTo(QuotationFinder.find(article));
  }

  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“", "”", "\"", "'", "‘", "’", "``", "“a ", " \"a", "‘A ", " 'a s' ", "“a” ", "“a “b” ",
        "5\" ", "\"\n", "“a\n\n", "'n' ", "\"'", "=\"", "“‘", "x”“", " \" ", "‘a s’ b"
      })
  void aMillionMarksTakeNoTime(String part) {
    String text = part.repeat(1_000_000 / part.length());
    Article article = Article.of("a.txt", text);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long begin = clock.getCurrentThreadCpuTime();
    QuotationFinder.find(article);
    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begin)).isLessThan(LIMIT);
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
