package org.quotecheck.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Span;

final class MarkReaderTest {
  /** For each mark: ( opens, ) closes, x either, - neither; doubled for double marks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          “a” b            # (( ))
          a “b“ c          # (( ))
          a ”b” c          # (( ))
          ``a'' b          # (( ))
          a " b " c        # xx xx
          a"b              # xx
          a”b              # ))
          a “ b            # xx
          a “              # ))
          '''a,' b''       # (( ( ) ))
          ''a, 'b'''       # (( ( ) ))
          “‘a’” b          # (( ( ) ))
          ‘a’“b”           # ( ) (( ))
          don't a dogs' b  # - )
          '90s 'em 'n' ’tis # - - - - -
          5'10" 12" a      # - -- ))
          a="b" c='d'>     # -- -- - )
          "[a] …" "…b"     # (( )) (( ))
          “a”...           # (( ))
          "...a"           # (( ))
          —"a"—            # xx ))
          """)
  void sidesTellWhatAMarkDoes(String text, String uses) {
    String line = text.strip();
    assertThat(
            MarkReader.read(line, new Span(0, line.length())).stream()
                .map(MarkReaderTest::show)
                .collect(Collectors.joining(" ")))
        .isEqualTo(uses.strip());
  }

  @Test
  void lineEndsAndBlanksOfEveryKindAreGaps() {
    for (String blank : List.of("\u0085", "\u2028", "\u00A0", "\u200B", "\uFEFF")) {
      sidesTellWhatAMarkDoes("a" + blank + "\"b\"" + blank + "c", "(( ))");
    }
  }

  private static String show(Mark mark) {
    String use = mark.opens() ? (mark.closes() ? "x" : "(") : mark.closes() ? ")" : "-";
    return mark.single() ? use : use + use;
  }
}
