package org.quotecheck.shell.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.quotecheck.shell.outcome.CommandException;

final class WordsTest {
  @Test
  void blanksSeparate() {
    assertThat(Words.of("  check  a.txt\tb.txt ")).containsExactly("check", "a.txt", "b.txt");
    assertThat(Words.of(" \t ")).isEmpty();
  }

  @Test
  void doubleQuotationMarksAndBackslashesKeepBlanks() {
    assertThat(Words.of("open \"New York.txt\"")).containsExactly("open", "New York.txt");
    assertThat(Words.of("open New\\ York.txt")).containsExactly("open", "New York.txt");
    assertThat(Words.of("open \"a \\\"b\\\" \\\\c\"")).containsExactly("open", "a \"b\" \\c");
  }

  @Test
  void aQuotedValueOfAnOptionKeepsItsBlanks() {
    assertThat(Words.of("check a --output=\"my report.json\""))
        .containsExactly("check", "a", "--output=my report.json");
  }

  @Test
  void apostrophesAndCurlyMarksArePlainText() {
    assertThat(Words.of("open it's “one”.txt wow!"))
        .containsExactly("open", "it's", "“one”.txt", "wow!");
  }

  @Test
  void aBackslashAtTheEndOfALineContinuesIt() {
    assertThat(Words.of("check a.txt \\\n  b.txt")).containsExactly("check", "a.txt", "b.txt");
  }

  @Test
  void whatIsLeftOpenIsAnError() {
    assertThatThrownBy(() -> Words.of("open \"a b"))
        .isInstanceOf(CommandException.class)
        .hasMessage("a quotation mark (\") is not closed");
    assertThatThrownBy(() -> Words.of("open a\\"))
        .isInstanceOf(CommandException.class)
        .hasMessage("the line ends in a backslash");
  }

  @Property
  void quotedWordsComeBack(@ForAll("words") List<String> words) {
    String line =
        String.join(
            " ",
            words.stream()
                .map(w -> '"' + w.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .toList());
    assertThat(Words.of(line)).isEqualTo(words);
  }

  @Property
  void escapedWordsComeBack(@ForAll("words") List<String> words) {
    String line =
        String.join(" ", words.stream().map(w -> w.replaceAll("([\\\\\" ])", "\\\\$1")).toList());
    assertThat(Words.of(line)).isEqualTo(words);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withChars(" ab'\"\\“”’!#$*~é-=;|")
        .ofMinLength(1)
        .ofMaxLength(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
