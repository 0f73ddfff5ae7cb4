package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quotecheck.quotation.QuotationFinder;

/** Text that is turned into files with random mark-up comes back, each character from its place. */
final class MarkUpPropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "“We",
          "won’t",
          "sail,”",
          "said",
          "Ann",
          "café",
          "R&D",
          "\"Yes,\"",
          "5*3",
          "snake_case",
          "a<b",
          "[sic]",
          "#1",
          "it’s",
          "‘so",
          "called’",
          "–",
          "C++",
          "&amp;",
          "back\\slash",
          "😀",
          "``code''",
          "1.",
          "~5",
          "!",
          "|");

  /** What was written, and where each character of the text stands in it. */
  private static final class Written {
    private final StringBuilder file = new StringBuilder();
    private final List<List<Span>> places = new ArrayList<>();

    void mark(String markUp) {
      file.append(markUp);
    }

    void paragraph() {
      places.add(new ArrayList<>());
    }

    void character(String written) {
      places.get(places.size() - 1).add(new Span(file.length(), file.length() + written.length()));
      file.append(written);
    }
  }

  @Provide
  Arbitrary<List<List<String>>> texts() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12).list().ofMinSize(1).ofMaxSize(5);
  }

  @Property(tries = 1000)
  void markdown(@ForAll("texts") List<List<String>> text, @ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Written written = new Written();
    for (List<String> paragraph : text) {
      written.mark("\n\n");
      words(paragraph, written, random, MarkUpPropertiesTest::markdownCharacter, MARKDOWN);
    }
    compare(text, written, ArticleKind.MARKDOWN);
  }

  @Property(tries = 1000)
  void html(@ForAll("texts") List<List<String>> text, @ForAll long seed) throws Exception {
    compare(text, page(text, new Random(seed)), ArticleKind.HTML);
  }

  @Property(tries = 1000)
  void nitf(@ForAll("texts") List<List<String>> text, @ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Written written = new Written();
    written.mark("<?xml version='1.0'?>\n<nitf><body><body.content>");
    paragraphs(text, written, random);
    written.mark("</body.content></body></nitf>");
    compare(text, written, ArticleKind.NEWS_XML);
  }

  @Property(tries = 1000)
  void htmlInNinjs(@ForAll("texts") List<List<String>> text, @ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Written page = page(text, random);
    Written written = new Written();
    written.mark("{\"uri\": \"x\", \"body_xhtml\": \"");
    int[] begins = new int[page.file.length() + 1];
    for (int i = 0; i < page.file.length(); i++) {
      begins[i] = written.file.length();
      written.mark(jsonCharacter(page.file.charAt(i), random));
    }
    begins[page.file.length()] = written.file.length();
    written.mark("\"}");
    for (List<Span> places : page.places) {
      written.places.add(
          places.stream().map(p -> new Span(begins[p.begin()], begins[p.end()])).toList());
    }
    compare(text, written, ArticleKind.NINJS);
  }

  private static Written page(List<List<String>> text, Random random) {
    Written written = new Written();
    written.mark("<html><body><nav>“Home”</nav><article>");
    paragraphs(text, written, random);
    written.mark("</article><footer>“End”</footer></body></html>");
    return written;
  }

  private static void paragraphs(List<List<String>> text, Written written, Random random) {
    for (List<String> paragraph : text) {
      written.mark("\n <p>\n");
      words(paragraph, written, random, MarkUpPropertiesTest::htmlCharacter, HTML);
      written.mark("\t</p>");
    }
  }

  private static final List<List<String>> MARKDOWN =
      List.of(List.of("**", "**"), List.of("[", "](http://a.example/x_y \"“t”\")"));

  private static final List<List<String>> HTML =
      List.of(
          List.of("<b>", "</b>"),
          List.of("<a href='#' title='“x”'>", "</a>"),
          List.of("<!-- “x” -->", ""),
          List.of("<span><i>", "</i></span>"));

  private interface Writer {
    String character(String character, Random random);
  }

  private static void words(
      List<String> words, Written out, Random random, Writer writer, List<List<String>> marks) {
    out.paragraph();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        out.character(random.nextInt(4) == 0 ? "\n" : " ");
      }
      List<String> around =
          random.nextInt(3) == 0 ? marks.get(random.nextInt(marks.size())) : List.of("", "");
      // Emphasis that touches punctuation has rules of its own.
      boolean plain = Character.isLetter(words.get(i).charAt(0)) && words.get(i).matches("\\w+");
      boolean marked = plain || !around.get(0).equals("**");
      out.mark(marked ? around.get(0) : "");
      for (int c = 0; c < words.get(i).length(); c++) {
        out.character(writer.character(words.get(i).substring(c, c + 1), random));
      }
      out.mark(marked ? around.get(1) : "");
    }
  }

  private static String markdownCharacter(String character, Random random) {
    if (character.matches("[!-/:-@\\[-`{-~]")) {
      return "\\" + character;
    }
    return reference(character, random);
  }

  private static String htmlCharacter(String character, Random random) {
    return switch (character) {
      case "&" -> "&amp;";
      case "<" -> "&lt;";
      default -> reference(character, random);
    };
  }

  private static String reference(String character, Random random) {
    boolean half = Character.isSurrogate(character.charAt(0));
    return half || random.nextInt(8) > 0 ? character : "&#" + (int) character.charAt(0) + ";";
  }

  private static String jsonCharacter(char character, Random random) {
    // Half a character is written as it is with the other half, or else not at all.
    if (!Character.isSurrogate(character) && random.nextInt(8) == 0) {
      return String.format("\\u%04x", (int) character);
    }
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default -> String.valueOf(character);
    };
  }

  private static void compare(List<List<String>> text, Written written, ArticleKind kind)
      throws Exception {
    String file = written.file.toString();
    Article article =
        new ArticleReader(new ReadingOptions(kind, false))
            .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "article");
    List<String> expected = text.stream().map(words -> String.join(" ", words)).toList();
    String plain = String.join("\n\n", expected);

    assertThat(article.text()).isEqualTo(plain);
    assertThat(article.paragraphs().stream().map(p -> p.of(article.text())).toList())
        .isEqualTo(expected);
    assertThat(QuotationFinder.find(article))
        .isEqualTo(
            QuotationFinder.find(
                new Article(
                    "plain",
                    ArticleKind.TEXT,
                    plain,
                    article.paragraphs(),
                    List.of(),
                    Places.ofPlainText(plain),
                    List.of())));
    for (int i = 0; i < expected.size(); i++) {
      Span paragraph = article.paragraphs().get(i);
      for (int c = 0; c < paragraph.length(); c++) {
        Span character = new Span(paragraph.begin() + c, paragraph.begin() + c + 1);
        assertThat(article.places().source(character))
            .as("%s of %s in %s", character, expected.get(i), file)
            .isEqualTo(written.places.get(i).get(c));
      }
    }
  }
}
