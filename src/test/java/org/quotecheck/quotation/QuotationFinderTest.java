package org.quotecheck.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Article;
import org.quotecheck.testing.Golden;

/** Each text shows in ⟦ ⟧ and ⟪ ⟫ what is to be found in it; {@link Rendering} explains how. */
final class QuotationFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦“It works,”⟧ she said.",
        "⟦\"It works,\"⟧ she said. ⟦\"It does.\"⟧",
        "⟦``It works,''⟧ she said.",
        "⟦''It works,''⟧ she said.",
        "⟦«It works»⟧, she said. ⟦« It does »⟧, he said.",
        "⟦„It works“⟧, she said. ⟦„It does.“⟧",
        "⟦»It works«⟧, she said.",
        "⟦”It works,”⟧ she said, as Swedes do.",
        "⟦“It works,\"⟧ she said. ⟦\"It does,”⟧ he said.",
        "⟦‘‘It works,’’⟧ she said.",
        "⟦＂It works,＂⟧ she said."
      })
  void everyKindOfDoubleMark(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He called it ⟪“abhorrent“⟫ in a tweet.",
        "⟦“It is unusual,“⟧ said Ann Lee. ⟦“It is hard to do.”⟧",
        "She wrote of ⟪”the best plan”⟫ and ⟪“the worst“⟫ too.",
        "He was asked. ⟦“They see that. “⟧",
        "The report ends: ⟦“Polls are all we have to go by.“⟧[Daily Star.]",
        "⟦“It works”⟧⟦“No, it does not,”⟧ he said.",
        "⟦\"It works,\"⟧she said.",
        "She said,⟦\"It works very well.\"⟧"
      })
  void marksTypedTheWrongWayRoundOrWithoutSpace(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦“He said ‘no’ to me,”⟧ she said.",
        "⟦“He said, ‘No.’”⟧",
        "⟦\"He said, 'No.'\"⟧ Then he left.",
        "⟦\"He said, 'No,' \"⟧ she said.",
        "⟦''He said, 'No,'''⟧ she said.",
        "⟦“He said “no” to me,”⟧ she said.",
        "⟦\"He said \"no\" to me,\"⟧ she said.",
        "⟦\"He said “no” to me,\"⟧ she said.",
        "⟦“‘No’ is what he said,”⟧ she said.",
        "⟦““It works,””⟧ she said.",
        "⟦\"\"It works,\"\"⟧ she said.",
        "“⟦“It works,”⟧ she said.",
        "⟦“He sang “Hello to the moon,”⟧ she said."
      })
  void innerQuotationsArePartOfTheOuter(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦“First.⟧→\n\n⟦“Second,”⟧ he said.",
        "⟦\"First.⟧→\n\n⟦\"Second.⟧→\n\n⟦\"Third,\"⟧ he said.",
        "He said: ⟦“Yes, and “no” too.”⟧\n\n⟦“Next.”⟧",
        "⟦\"Her plan is “odd” at best.⟧→\n\n⟦\"It is more “dear” than good,\"⟧ he said.",
        "⟦“It was late and⟧→\n\n⟦I was tired,”⟧ he said.",
        "⟦“We will win, he said.⟧✗",
        "⟦“We will win,⟧✗ he said. ⟦“We must,”⟧ he added.\n\nPlain."
      })
  void quotationsOverParagraphs(String marked) {
    // The last but one shows what a lost mark costs: nobody can say where the words end.
    check(marked.replace("⟧✗ he said. ⟦", " he said.⟧✗ ⟦"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is 5'10\" tall, 6’ 2” in boots, and 6'2\".",
        "It takes a 12\" pizza, a 3\" x 5\" card, and 40° 26' 46\" of patience.",
        "⟦“He’s like 6’2”,”⟧ she said.",
        "⟦\"I had a 12\" pizza,\"⟧ he said. ⟦\"It was 3\" thick.\"⟧",
        "⟦“It was 1999”⟧, he said. ⟦“It is 2026,”⟧ she said.",
        "He left at 5' past and ran for 90'.",
        "Ann Lee, 42, London\n\n  \"  , 39,  \"  ."
      })
  void inchesAndDittosAreNoMarks(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='b.png'/><a href=\"http://example.org/\" class=\"x y\">⟦\"It works,\"⟧</a> she said.",
        "<a href=”http://example.org/” target=”_blank”>Rally</a> ⟪“in the open.”⟫",
        "<tweet date=\"May 1\n\">I love it</tweet> ⟦“It works,”⟧ she said.",
        "See http://example.org/?q=\"x y\"&z and ⟪“hear it.”⟫"
      })
  void markUpIsNoQuotation(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An empty \"\" and \" \" and “” and “ ” pair.",
        "A mark at the end \"",
        "\"",
        "“",
        "He left.” She stayed.",
        "''",
        "The dogs' bowls, the '90s, rock 'n' roll, 'tis said; O'Neill told 'em."
      })
  void noQuotationAtAll(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦“[They] went home,”⟧ he said.",
        "⟦“…and it worked very well,”⟧ he said.",
        "⟦\"...and it worked very well,\"⟧ he said.",
        "⟦“It works—”⟧ she began.",
        "She spoke—⟦“It works well!”⟧—and left.",
        "(⟦“It works,”⟧ she said.)",
        "Robert C. ⟪“Bobby”⟫ Scott left.",
        "A ⟪“yes”⟫/⟪“no”⟫ vote; the ⟪\"blue-sky\"⟫-type plan.",
        "It cost ⟪“.50 a head”⟫, he said.",
        "⟦“😀 It works,”⟧ she said."
      })
  void neighboursThatAreNoLetters(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦‘We’re done,’⟧ he said.",
        "⟦'We're done,'⟧ he said.",
        "⟦‘We are done’⟧, he said. ⟦‘It’s over’⟧, she said.",
        "⟦‘We like the dogs’ names,’⟧ he said.",
        "⟦‘We know the ministers’ plan’⟧, he said.",
        "He called them ⟪‘liars’⟫ and praised the ministers’ plan.",
        "⟦‘I love rock ’n’ roll and the ’90s,’⟧ he said.",
        "⟦‘I was runnin’ wild,’⟧ he said. 'Tis so.",
        "⟦‘He said “no” to me,’⟧ she said.",
        "⟦‘He said “no”’⟧, she said.",
        "⟦‘First.⟧→\n\n⟦‘Second,’⟧ he said.",
        "⟦'First.⟧→\n\n⟦'Second,'⟧ he said. ⟦'Third.'⟧",
        "⟦‘We will win, he said.⟧✗ ⟦‘We must,’⟧ he added. ⟦‘Yes.’⟧",
        "⟦`It works,'⟧ she said."
      })
  void britishStyle(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor: Plan is ⟪‘a disgrace’⟫.\n\n⟦“It is a disgrace,”⟧ the mayor said. ⟦“It’s odd.”⟧",
        "Critics call it ⟪'mad'⟫ and ⟪'bad'⟫.\n\n⟦\"It is,\"⟧ he said. ⟦\"Yes.\"⟧ ⟦\"No.\"⟧",
        "⟦“It’s the ministers’ plan,”⟧ he said. ⟦“It’s Jones’.”⟧",
        "⟪‘THE OTHER SIDE OF TOWN’⟫⟦“A bash was held at a house,”⟧ it says. ⟦“Yes.”⟧ ⟦“No.”⟧"
      })
  void singleMarksInAnArticleThatQuotesWithDoubleOnes(String marked) {
    check(marked);
  }

  @Test
  void contentIsWithoutMarksOfAnyLength() {
    String text = "``It works,'' she said. ““It does.””";
    assertThat(QuotationFinder.find(Article.of("a.txt", text)))
        .extracting(q -> q.content().of(text))
        .containsExactly("It works,", "It does.");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void fixture(Path file) throws IOException {
    Golden.assertSame(file, Rendering.of(Rendering.plain(Files.readString(file))));
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("fixtures/quotations"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void check(String marked) {
    assertThat(Rendering.of(Rendering.plain(marked))).isEqualTo(marked);
  }
}
