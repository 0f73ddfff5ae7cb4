package org.quotecheck.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Span;

/** Lines, tables and marks. */
final class ScreenTest {
  @Test
  void linesBreakAtBlanks() {
    assertThat(wrapped("one two three", 7)).containsExactly("one two", "three");
    assertThat(wrapped("unbreakable word", 5)).containsExactly("unbreakable", "word");
    assertThat(wrapped("", 5)).containsExactly("");
    assertThat(wrapped("東京の 港は", 7)).containsExactly("東京の", "港は");
  }

  @Property
  void wrappingLosesNothingButBlanks(
      @ForAll @CharRange(from = 'a', to = 'c') @Chars({' '}) String text,
      @ForAll @IntRange(min = 1, max = 20) int width) {
    List<String> lines = wrapped(text, width);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(lines).allMatch(l -> l.length() <= width || !l.strip().contains(" "));
  }

  @Test
  void messagesBreakAtBlanksOnATerminalOnly() {
    String message = "a.txt: there is no such file anywhere";
    assertThat(told(message, true))
        .isEqualTo("quotecheck: a.txt: there is no\nsuch file anywhere\n");
    assertThat(told(message, false)).isEqualTo("quotecheck: " + message + "\n");
  }

  private static String told(String message, boolean terminal) {
    StringWriter told = new StringWriter();
    PrintWriter err = new PrintWriter(told);
    new Console(
            new PrintWriter(new StringWriter()),
            err,
            false,
            () -> 30,
            terminal ? Progress.on(err, () -> 30) : Progress.none(),
            false)
        .message(message);
    return told.toString();
  }

  @Test
  void aTableTakesRoomFromTheWidestColumn() {
    Table table = Table.cutting().header("N", "TEXT", "END");
    table.row(cells("1", "a rather long text", "x"));
    assertThat(table.lines(80).stream().map(AttributedString::toString))
        .containsExactly("N  TEXT                END", "1  a rather long text  x");
    assertThat(table.lines(16).stream().map(AttributedString::toString))
        .containsExactly("N  TEXT      END", "1  a rathe…  x");
  }

  @Test
  void aFavouredColumnGetsTwiceAsMuch() {
    Table table = Table.cutting().favouring(List.of(1)).header("LONG", "NAME");
    table.row(cells("word after word", "Marion Okafor"));
    assertThat(table.lines(20).stream().map(AttributedString::toString))
        .containsExactly("LONG    NAME", "word …  Marion Okaf…");
  }

  @Test
  void aWrappingTableGoesOnBelowItsLastColumn() {
    Table table = Table.wrapping().header("N", "TEXT");
    table.row(cells("1", "a rather long text"));
    table.row(cells("2", "short"));
    assertThat(table.lines(12).stream().map(AttributedString::toString))
        .containsExactly("N  TEXT", "1  a rather", "   long text", "2  short");
  }

  @Test
  void aRuledTableGoesOnBelowInEveryColumn() {
    Table table = Table.ruled().header("N", "TEXT");
    table.row(cells("1", "a rather long textwithoutblank 東京"));
    assertThat(table.lines(18).stream().map(AttributedString::toString))
        .containsExactly(
            "┌───┬────────────┐",
            "│ N │ TEXT       │",
            "├───┼────────────┤",
            "│ 1 │ a rather   │",
            "│   │ long       │",
            "│   │ textwithou │",
            "│   │ tblank     │",
            "│   │ 東京       │",
            "└───┴────────────┘");
  }

  @Test
  void aBarIsAsLongAsItsShare() {
    assertThat(Bar.of(0)).isEmpty();
    assertThat(Bar.of(0.5)).isEqualTo("█████");
    assertThat(Bar.of(0.26)).isEqualTo("██▋");
    assertThat(Bar.of(1)).isEqualTo("█".repeat(10));
  }

  @Test
  void bracketsNestAndMayCross() {
    String text = "abcdef";
    assertThat(
            new Markup(text, false)
                .mark(new Span(1, 5), "outer", Palette.CUE)
                .mark(new Span(1, 3), "inner", Palette.ROLE)
                .of(new Span(0, 6))
                .toString())
        .isEqualTo("a[outer: [inner: bc]de]f");
    assertThat(
            new Markup(text, false)
                .mark(new Span(0, 3), "x", Palette.CUE)
                .mark(new Span(2, 6), "y", Palette.ROLE)
                .of(new Span(0, 6))
                .toString())
        .isEqualTo("[x: ab[y: c]def]");
  }

  @Test
  void marksOutsideTheStretchAreLeftOut() {
    assertThat(
            new Markup("abcdef", false)
                .mark(new Span(4, 6), "x", Palette.CUE)
                .of(new Span(0, 5))
                .toString())
        .isEqualTo("abcde");
  }

  @Test
  void coloursReplaceBrackets() {
    assertThat(
            new Markup("abc", true)
                .mark(new Span(1, 2), "x", Palette.CUE)
                .of(new Span(0, 3))
                .toAnsi())
        .isEqualTo("a\u001b[33mb\u001b[0mc");
  }

  @Test
  void progressNeverWraps() {
    StringWriter terminal = new StringWriter();
    Progress progress = Progress.on(new PrintWriter(terminal), () -> 10);
    progress.clear();
    progress.show("loading models 1/3");
    progress.clear();
    progress.clear();
    assertThat(terminal).hasToString("\r\u001b[Kloading m\r\u001b[K");
  }

  @Test
  void whatWasGivenUpIsNoLongerHeard() throws InterruptedException {
    StringWriter terminal = new StringWriter();
    PagedWriter writer = new PagedWriter(terminal);
    PrintWriter out = new PrintWriter(writer);
    Thread command = new Thread(() -> out.print("late"));
    writer.cut(command);
    command.start();
    command.join();
    out.print("now");
    assertThat(terminal).hasToString("now");
  }

  private static List<String> wrapped(String text, int width) {
    return Wrap.lines(new AttributedString(text), width).stream()
        .map(AttributedString::toString)
        .toList();
  }

  private static List<AttributedString> cells(String... texts) {
    return List.of(texts).stream().map(AttributedString::new).toList();
  }
}
