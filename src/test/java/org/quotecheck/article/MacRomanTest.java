package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MacRomanTest {
  private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We found cracks in the hull,” said Rosa Medina.",
        "It doesn’t leak, she said.",
        "I’m told it leaks.",
        "The sailors’ boats",
        "O’Brien of the ’90s",
        "She calls it ‘The Hull’…",
        "It rained — in 1998–2001 — and rained.",
        "He asked for it in the café",
        "José Müller and Renée",
        "• It leaks.\n• It rains, doesn’t it?",
        "“École,” il a dit",
        "“Ça va,” said François Hollande.",
      })
  void isToldByWhereItsMarksAndLettersStand(String text) {
    assertThat(MacRoman.of(text.getBytes(MAC_ROMAN))).contains(MAC_ROMAN);
  }

  /** Among them what would be no word: Irish, French and Spanish capitals, old and new marks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We found cracks in the hull,” said Rosa Medina.",
        "It doesn’t leak, she said.",
        "It rained – and rained — and rained…",
        "the café in San José, with Óscar Núñez and ÉLODIE",
        "Tógadh é in Éirinn: Bus Éireann, na hÉireann, an tÓglách",
        "« Ça va », dit-il à l’École",
        "„Das ist „die“ Frage“, sagte Jürgen Groß",
        "“¿qué pasa?”, dijo. ¡Ñam!",
        "¥500, €20, £3, 5‰, 20 °C, § 5, 2½ cups, 3¾ cups, km², nº 5, 1ª",
        "Widget™, Gadget®, name†, ‹word›, «word»",
        "À Paris, M. Ö, Señor Ñ. McÉlroy",
        "FRANÇOIS HOLLANDE À L’ÉCOLE",
        "• It leaks.",
      })
  void windows1252IsLeftAlone(String text) {
    assertThat(MacRoman.of(text.getBytes(WINDOWS_1252))).isEmpty();
  }

  @Test
  void brokenUtf8SpeaksForNeither() {
    // “Zoë, François”, whose last mark is cut off.
    byte[] bytes = HexFormat.of().parseHex("E2809C5A6FC3AB2C204672616EC3A76F6973E280");
    assertThat(MacRoman.of(bytes)).isEmpty();
  }

  @Test
  void asciiSpeaksForNeither() {
    assertThat(MacRoman.of("It rained.".getBytes(MAC_ROMAN))).isEmpty();
  }

  @Test
  void fileIsReadAsItAndNoted() throws Exception {
    String text = "“We don’t know,” said Zoë.\r“Ça va…”";
    Article article =
        new ArticleReader().read(new ByteArrayInputStream(text.getBytes(MAC_ROMAN)), "old.txt");

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.notes())
        .containsExactly(
            "Not UTF-8 at byte 0, so read as Mac Roman, which it fits better than Windows-1252.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"macintosh", "x-mac-roman", "Mac"})
  void pageThatDeclaresItIsReadSo(String name) throws Exception {
    String page = "<meta charset='" + name + "'><p>At the Lycée Condé, in Köln.</p>";
    Article article =
        new ArticleReader().read(new ByteArrayInputStream(page.getBytes(MAC_ROMAN)), "old.html");

    assertThat(article.text()).isEqualTo("At the Lycée Condé, in Köln.");
    assertThat(article.notes()).containsExactly("Read as " + name + ", as it declares.");
  }

  @Test
  void pageThatDeclaresWronglyIsReadAsItToo() throws Exception {
    String page = "<meta charset='utf-8'><p>“We don’t know,” said Zoë.</p>";
    Article article =
        new ArticleReader().read(new ByteArrayInputStream(page.getBytes(MAC_ROMAN)), "old.html");

    assertThat(article.text()).isEqualTo("“We don’t know,” said Zoë.");
    assertThat(article.notes().get(0)).startsWith("Declares utf-8, but is not that, nor UTF-8 at");
  }
}
