package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {
  @Test
  void blankLinesDivideParagraphs() {
    assertParagraphs("One day.\n\nTwo days.\n \t\nThree.\n", "One day.", "Two days.", "Three.");
  }

  @Test
  void oneParagraphALine() {
    assertParagraphs(
        """
        Talks resume
        The talks went on until the small hours of the morning, and nobody would say how they had gone.
        “Nobody knows what happens next,” said Ann Lee, who has sold tickets here for thirty years.
        The company did not answer.
        """,
        "Talks resume",
        "The talks went on until the small hours of the morning, and nobody would say how they had gone.",
        "“Nobody knows what happens next,” said Ann Lee, who has sold tickets here for thirty years.",
        "The company did not answer.");
  }

  @Test
  void shortParagraphsOfALineEachStayApart() {
    assertParagraphs(
        "“Nobody knows what happens next,” said Ann Lee.\n“We do,” said Tom Reed.\n",
        "“Nobody knows what happens next,” said Ann Lee.",
        "“We do,” said Tom Reed.");
  }

  @Test
  void headlineAndBylineStayApartAboveLongLines() {
    String body = "The talks went on until the small hours of the morning. ".repeat(5).strip();
    assertParagraphs(
        "Talks resume in Geneva as snow closes all the passes\nBy Jane Doe\n\n"
            + body
            + "\n\n"
            + body,
        "Talks resume in Geneva as snow closes all the passes",
        "By Jane Doe",
        body,
        body);
  }

  @Test
  void wrappedLinesWithBlankLinesBetweenParagraphs() {
    assertParagraphCount(
        2,
        """
        The talks went on until the small hours of the morning, and
        nobody would say how they had gone. Ministers left by a
        side door.

        Ann Lee, who sells the tickets, said she had not been asked
        by anyone.
        """);
  }

  @Test
  void wrappedLinesWithIndentedFirstLines() {
    assertParagraphCount(
        3,
        """
            The talks went on until the small hours of the morning,
        and nobody would say how they had gone. Ministers left by a
        side door.
            Ann Lee, who sells the tickets, said she had not been
        asked by anyone.
            “Nobody knows what happens next,” she said, and closed
        the window.
        """);
  }

  @Test
  void wrappedLinesWithNothingButShortLastLines() {
    assertParagraphCount(
        2,
        """
        The talks went on until the small hours of the morning, and
        nobody would say how they had gone. Ministers left by a
        side door.
        Ann Lee, who sells the tickets, said she had not been asked
        by anyone, and that nobody had called her since the plan to
        close the line was made public in the first week of March.
        """);
  }

  @Test
  void wrappedTextInAFrameKeepsItsParagraphs() {
    assertParagraphCount(
        2,
        """
            The talks went on until the small hours of the morning, and
            nobody would say how they had gone. Ministers left by a
            side door.

            Ann Lee, who sells the tickets, said she had not been asked
            by anyone.
        """
            .indent(4));
  }

  @Test
  void longAddressDoesNotMakeWrappedTextUnwrapped() {
    assertParagraphCount(
        2,
        """
        The talks went on until the small hours of the morning, and
        nobody would say how they had gone. Ministers left by a
        side door, and the plan was published at
        https://example.org/%s
        before noon, and taken down again.

        Ann Lee, who sells the tickets, said she had not been asked
        by anyone, and that nobody had called her since the plan to
        close the line was made public.
        """
            .formatted("plan/".repeat(40)));
  }

  @Test
  void bylineInWrappedTextIsItsOwnParagraph() {
    assertParagraphCount(
        2,
        """
        By Jane Doe
        The talks went on until the small hours of the morning, and
        nobody would say how they had gone. Ministers left by a
        side door, and the plan was published at noon.
        """);
  }

  @Test
  void lineEndsOfEveryKindMeanTheSame() {
    String text = "One day.\n\nTwo days.\nThree.";
    for (String end : List.of("\r\n", "\r", "\u2028", "\u0085")) {
      assertThat(texts(text.replace("\n", end))).isEqualTo(texts(text));
    }
  }

  @Test
  void paragraphSeparatorDividesWrappedTextToo() {
    assertParagraphCount(
        2,
        """
        The talks went on until the small hours of the morning, and
        nobody would say how they had gone, as the ministers left at|
        noon by a side door that nobody had thought of watching, and
        the plan was published.
        """
            .replace("|\n", "\u2029"));
  }

  @Test
  void unicodeWhiteSpaceIsTrimmedAndMakesBlankLines() {
    assertParagraphs("\u00A0One.\u3000\n\u2003\u200B\n\uFEFFTwo.\u202F\n", "One.", "Two.");
  }

  @Test
  void textWithoutLettersHasNoParagraphs() {
    assertThat(Paragraphs.of("")).isEmpty();
    assertThat(Paragraphs.of(" \n\t\r\n\u00A0")).isEmpty();
  }

  @Test
  void aMillionLinesTakeNoTime() {
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(Paragraphs.of("word word\n".repeat(1_000_000))).hasSize(1_000_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(Paragraphs.of("\u00A0".repeat(5_000_000) + "x")).hasSize(1));
  }

  @Property(tries = 500)
  void paragraphsAreSortedDisjointTrimmedAndLeaveNothingOut(@ForAll("texts") String text) {
    int done = 0;
    for (Span paragraph : Paragraphs.of(text)) {
      assertThat(paragraph.begin()).isGreaterThanOrEqualTo(done);
      assertBlank(text, done, paragraph.begin());
      assertThat(Blank.is(text.charAt(paragraph.begin()))).isFalse();
      assertThat(Blank.is(text.charAt(paragraph.end() - 1))).isFalse();
      done = paragraph.end();
    }
    assertBlank(text, done, text.length());
  }

  @Property(tries = 500)
  void blankLineAlwaysDivides(@ForAll("texts") String before, @ForAll("texts") String after) {
    int middle = before.length() + 1;
    assertThat(Paragraphs.of(before + "x\n\nx" + after)).noneMatch(p -> p.contains(middle));
  }

  private static void assertBlank(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      assertThat(Blank.is(text.charAt(i))).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> lines =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of("", " ", "  ", "\u3000")),
            Tuple.of(
                4,
                Arbitraries.of("a", "It is. ", "word", "“quoted”", " ", "\uFEFF", "😀", "\t")
                    .list()
                    .ofMaxSize(30)
                    .map(words -> String.join(" ", words))));
    return lines
        .list()
        .ofMaxSize(12)
        .flatMap(
            l ->
                Arbitraries.of("\n", "\r\n", "\r", "\u2029", "\u2028")
                    .map(end -> String.join(end, l)));
  }

  private static void assertParagraphs(String text, String... paragraphs) {
    assertThat(texts(text)).containsExactly(paragraphs);
  }

  private static void assertParagraphCount(int count, String text) {
    assertThat(texts(text)).hasSize(count);
    assertThat(texts(text.replace("\n", "\r\n"))).hasSize(count);
  }

  private static List<String> texts(String text) {
    return Paragraphs.of(text).stream().map(p -> p.of(text)).toList();
  }
}
