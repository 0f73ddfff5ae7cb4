package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Span;

/**
 * The text of a case shows its passages: ⟦clause⟧, ⟪fragment⟫, ⦃nickname⦄, marks included. The
 * sentences are divided by {@code |}; those inside quotations stand in parentheses.
 */
final class SentenceSplitterTest {
  private static final String OPENING = "⟦⟪⦃";
  private static final String CLOSING = "⟧⟫⦄";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          ⟦"It is,"⟧ he said. ⟦"We go."⟧        # `` It works , '' he said . | (It is ,) | `` It works . '' | (We go .)
          ⟦"It is,"⟧ he said, ⟦"and we go."⟧    # `` It works , '' he said , `` It works . '' | (It is ,) | (and we go .)
          ⟦"It is,"⟧ he said. He left.          # `` It works , '' he said . | (It is ,) | He left .
          ⟦"It is"⟧, he said.                   # `` It works , '' , he said . | (It is)
          He said, ⟦"It is."⟧                   # He said , `` It works . '' | (It is .)
          He said, ⟦"It is."⟧ Then he left.     # He said , `` It works . '' | (It is .) | Then he left .
          He said: ⟦"It is. We go."⟧  Then he left. # He said : `` It works . '' | (It is .) | (We go .) | Then he left .
          He said, ⟦"It is"⟧. Then he left.     # He said , `` It works , '' . | (It is) | Then he left .
          ⟦"We go, and ..."⟧ he began.          # `` It works , '' he began . | (We go , and ...)
          ⟦"We go—"⟧ he began. He left.         # `` It works , '' he began . | (We go —) | He left .
          ⟦"It is."⟧ ⟦"We go."⟧                 # `` It works . '' | (It is .) | `` It works . '' | (We go .)
          ⟦"It is."⟧                            # `` It works . '' | (It is .)
          ⟦"It is"⟧                             # `` It works . '' | (It is)
          """)
  void clauses(String marked, String sentences) {
    check(marked, sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          ⟦"Why?"⟧ Clinton asked.               # `` It works , '' Clinton asked . | (Why ?)
          ⟦"Did she?"⟧ she yells                # `` It works , '' she yells | (Did she ?)
          ⟦"Why?"⟧ Clinton asked. ⟦"We go."⟧    # `` It works , '' Clinton asked . | (Why ?) | `` It works . '' | (We go .)
          ⟦"Why?"⟧ Ann Lee, the mayor of Port Ellis and a former engineer, asked. # `` It works , '' Ann Lee , the mayor of Port Ellis and a former engineer , asked . | (Why ?)
          He asked, ⟦"Why?"⟧ She did not answer him, and he left the room with his papers. # He asked , `` It works . '' | (Why ?) | She did not answer him , and he left the room with his papers .
          He asked, ⟦"Why?"⟧ She left.          # He asked , `` It works . '' | (Why ?) | She left .
          ⟦"Why?"⟧ Sen. Ann Lee asked on Monday. She got no answer from him or anyone. # `` It works , '' Sen. Ann Lee asked on Monday . | (Why ?) | She got no answer from him or anyone .
          ⟦"We go, and ..."⟧ Lee began.         # `` It works , '' Lee began . | (We go , and ...)
          ⟦"Why?"⟧ He left.                     # `` It works . '' | (Why ?) | He left .
          Bo met Engr. Ann Lee. The Rt. Rev. Joe Hart left. # Bo met Engr. Ann Lee . | The Rt. Rev. Joe Hart left .
          He left (⟦"Why?"⟧). They ate.         # He left ( `` It works , '' ) . | (Why ?) | They ate .
          (⟦"We go."⟧) They ate.                # ( `` It works . '' ) | (We go .) | They ate .
          ⟦"Stop!"⟧ he cried.                   # `` It works , '' he cried . | (Stop !)
          """)
  void questions(String marked, String sentences) {
    check(marked, sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          It was a ⟪"disaster."⟫ He left.       # It was a `` disaster . '' | He left .
          It was a ⟪"disaster,"⟫ he said.       # It was a `` disaster , '' he said .
          It was a ⟪"disaster"⟫. He left.       # It was a `` disaster '' . | He left .
          It was a ⟪"disaster"⟫ He left.        # It was a `` disaster '' He left .
          A ⟪"mess."⟫ ⟪"Odd"⟫ is the word.      # A `` mess . '' | `` Odd '' is the word .
          The ⟪"Who cares?"⟫ tour ended.        # The `` Who cares '' tour ended .
          It read ⟪"all go. None stay."⟫ He left. # It read `` all go '' | (None stay .) | He left .
          Robert ⦃"Bobby"⦄ Scott left. He did.  # Robert Bobby Scott left . | He did .
          """)
  void fragmentsAndNicknames(String marked, String sentences) {
    check(marked, sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          He left the U.S. Army in May.         # He left the U.S. Army in May .
          He left the U.S. He went home.        # He left the U.S. . | He went home .
          J. K. Lee met Mr. Roe. They ate.      # J. K. Lee met Mr. Roe . | They ate .
          He left. (She stayed.) They ate.      # He left . | ( She stayed . ) | They ate .
          He left ... and came back. They ate.  # He left ... and came back . | They ate .
          He left ... They ate.                 # He left ... | They ate .
          He left?! They ate.                   # He left ?! | They ate .
          The 5 p.m. show. They ate.            # The 5 p.m. show . | They ate .
          """)
  void reportersSentences(String marked, String sentences) {
    check(marked, sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          (⟦"It is,"⟧ he said.) They ate.       # ( `` It works , '' he said . ) | (It is ,) | They ate .
          He left. ⟦"It is,"⟧ she said.         # He left . | `` It works , '' she said . | (It is ,)
          ⟦"He left the U.S."⟧ Lee said.        # `` It works , '' Lee said . | (He left the U.S.)
          He called it ⟪"odd"⟫ and said, ⟦"We go."⟧ # He called it `` odd '' and said , `` It works . '' | (We go .)
          """)
  void mixtures(String marked, String sentences) {
    check(marked, sentences);
  }

  private static void check(String marked, String sentences) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    for (char c : marked.strip().toCharArray()) {
      if (OPENING.indexOf(c) >= 0) {
        begin = text.length();
      } else if (CLOSING.indexOf(c) >= 0) {
        Span span = new Span(begin, text.length());
        Span content = new Span(begin + 1, text.length() - 1);
        passages.add(new Passage(span, content, form(c)));
      } else {
        text.append(c);
      }
    }
    List<SentenceSplitter.Words> words =
        SentenceSplitter.split(text.toString(), new Span(0, text.length()), passages);
    assertThat(words.stream().map(SentenceSplitterTest::show).collect(Collectors.joining(" | ")))
        .isEqualTo(sentences.strip());
  }

  private static Passage.Form form(char closing) {
    return switch (closing) {
      case '⟧' -> Passage.Form.CLAUSE;
      case '⟫' -> Passage.Form.FRAGMENT;
      default -> Passage.Form.NICKNAME;
    };
  }

  private static String show(SentenceSplitter.Words sentence) {
    String words = sentence.words().stream().map(CoreLabel::word).collect(Collectors.joining(" "));
    return sentence.quoted() ? "(" + words + ")" : words;
  }
}
