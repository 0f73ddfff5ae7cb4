package org.quotecheck.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A text as a file of some kind, with mark-up at random, and where in the file each character of
 * the text stands. Whoever reads the file must get the text back, each character from its place.
 */
public final class MarkedUpFile {
  /** Ways to write a text. */
  public enum Form {
    TEXT(ArticleKind.TEXT, "article.txt"),
    MARKDOWN(ArticleKind.MARKDOWN, "article.md"),
    HTML(ArticleKind.HTML, "article.html"),
    DOCX(ArticleKind.DOCX, "article.docx"),
    ODT(ArticleKind.ODT, "article.odt"),
    NITF(ArticleKind.NEWS_XML, "article.nitf"),
    NITF_IN_NEWSML(ArticleKind.NEWS_XML, "article.newsml"),
    HTML_IN_NEWSML(ArticleKind.NEWS_XML, "article.newsml"),
    TEXT_IN_NEWSML(ArticleKind.NEWS_XML, "article.newsml"),
    HTML_IN_NINJS(ArticleKind.NINJS, "article.ninjs"),
    TEXT_IN_NINJS(ArticleKind.NINJS, "article.ninjs"),
    BODIES_IN_NINJS(ArticleKind.NINJS, "article.ninjs"),
    HTML_IN_JSON_LINES(ArticleKind.JSON_LINES, "article.jsonl"),
    TEXT_IN_JSON_LINES(ArticleKind.JSON_LINES, "article.jsonl");

    private final ArticleKind kind;
    private final String file;

    Form(ArticleKind kind, String file) {
      this.kind = kind;
      this.file = file;
    }

    /** The kind that the reader should see in it. */
    public ArticleKind kind() {
      return kind;
    }

    /** What to call the file. */
    public String file() {
      return file;
    }

    /**
     * Writes a text.
     *
     * @param paragraphs each on one line, with single blanks between words and none around
     */
    public MarkedUpFile of(List<String> paragraphs, Random random) {
      return switch (this) {
        case TEXT -> MarkedUpFile.text(paragraphs, random);
        case MARKDOWN -> MarkedUpFile.markdown(paragraphs, random);
        case HTML -> MarkedUpFile.page(paragraphs, random);
        case DOCX -> MarkedUpFile.word(paragraphs, random);
        case ODT -> MarkedUpFile.openDocument(paragraphs, random);
        case NITF -> MarkedUpFile.nitf(paragraphs, random);
        case NITF_IN_NEWSML -> MarkedUpFile.nitfInNewsMl(paragraphs, random);
        case HTML_IN_NEWSML -> MarkedUpFile.htmlInNewsMl(paragraphs, random);
        case TEXT_IN_NEWSML -> MarkedUpFile.textInNewsMl(paragraphs, random);
        case HTML_IN_NINJS -> MarkedUpFile.htmlInNinjs(paragraphs, random);
        case TEXT_IN_NINJS -> MarkedUpFile.textInNinjs(paragraphs, random);
        case BODIES_IN_NINJS -> MarkedUpFile.bodiesInNinjs(paragraphs, random);
        case HTML_IN_JSON_LINES -> MarkedUpFile.htmlInJsonLines(paragraphs, random);
        case TEXT_IN_JSON_LINES -> MarkedUpFile.textInJsonLines(paragraphs, random);
      };
    }
  }

  private static final List<List<String>> MARKDOWN_MARKS =
      List.of(List.of("**", "**"), List.of("[", "](http://a.example/x_y \"“t”\")"));

  private static final List<List<String>> HTML_MARKS =
      List.of(
          List.of("<b>", "</b>"),
          List.of("<a href='#' title='“x”'>", "</a>"),
          List.of("<!-- “x” -->", ""),
          List.of("<span><i>", "</i></span>"));

  private static final List<List<String>> WORD_MARKS =
      List.of(
          List.of("<w:ins w:id=\"7\">", "</w:ins>"),
          List.of("<w:hyperlink>", "</w:hyperlink>"),
          List.of("<w:del w:id=\"8\"><w:r><w:delText>“x</w:delText></w:r></w:del>", ""),
          List.of("<w:bookmarkStart w:id=\"9\" w:name=\"a\"/>", "<w:bookmarkEnd w:id=\"9\"/>"),
          List.of(
              "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                  + " HYPERLINK \"http://a.example/“y”\" </w:instrText></w:r>"
                  + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
              "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));

  private static final List<List<String>> ODT_MARKS =
      List.of(
          List.of("<text:span text:style-name=\"T1\">", "</text:span>"),
          List.of("<text:a xlink:href=\"http://a.example/\">", "</text:a>"),
          List.of("<text:change text:change-id=\"c1\"/>", "<text:soft-page-break/>"),
          List.of("<text:bookmark-start text:name=\"b\"/>", "<text:bookmark-end text:name=\"b\"/>"),
          List.of("<office:annotation><text:p>“x”</text:p></office:annotation>", ""));

  private final StringBuilder file = new StringBuilder();
  private final List<List<Span>> places = new ArrayList<>();
  private byte[] bytes = {};

  private MarkedUpFile() {}

  /** The file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The file as text; of a Word document its words, one paragraph a line. */
  public String source() {
    return file.toString();
  }

  /** By paragraph and character of the text its place in {@link #source}. */
  public List<List<Span>> places() {
    return places;
  }

  private interface Writer {
    String character(String character, Random random);
  }

  private MarkedUpFile mark(String markUp) {
    file.append(markUp);
    return this;
  }

  private void character(String written) {
    places.get(places.size() - 1).add(new Span(file.length(), file.length() + written.length()));
    file.append(written);
  }

  private MarkedUpFile done() {
    bytes = file.toString().getBytes(StandardCharsets.UTF_8);
    return this;
  }

  private static MarkedUpFile text(List<String> paragraphs, Random random) {
    MarkedUpFile out = new MarkedUpFile();
    String end = random.nextBoolean() ? "\r\n" : "\n";
    for (String paragraph : paragraphs) {
      out.mark(end.repeat(out.places.isEmpty() ? random.nextInt(3) : 2 + random.nextInt(2)));
      out.words(paragraph, " ", random, (c, r) -> c, List.of());
    }
    return out.mark(end).done();
  }

  private static MarkedUpFile markdown(List<String> paragraphs, Random random) {
    MarkedUpFile out = new MarkedUpFile();
    for (String paragraph : paragraphs) {
      out.mark(random.nextInt(6) == 0 ? "\n\n```\nleft “out”\n```\n\n" : "\n\n");
      out.words(paragraph, "\n", random, MarkedUpFile::markdownCharacter, MARKDOWN_MARKS);
    }
    return out.done();
  }

  private static MarkedUpFile page(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("<html><body><nav>“Home”</nav><article>")
        .elements(paragraphs, random)
        .mark("</article><footer>“End”</footer></body></html>")
        .done();
  }

  private static MarkedUpFile nitf(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("<?xml version='1.0'?>\n<nitf><head><title>“T”</title></head><body><body.content>")
        .elements(paragraphs, random)
        .mark("</body.content></body></nitf>")
        .done();
  }

  private static MarkedUpFile nitfInNewsMl(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("<newsItem><itemMeta/><contentSet><inlineXML contenttype='application/nitf+xml'>")
        .mark("<nitf><head><title>“T”</title></head><body><body.content>")
        .elements(paragraphs, random)
        .mark("</body.content></body></nitf></inlineXML></contentSet></newsItem>")
        .done();
  }

  private static MarkedUpFile htmlInNewsMl(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("<newsItem><contentSet><inlineData contenttype='text/html'>")
        .inside(page(paragraphs, random), MarkedUpFile::xmlCharacter, random)
        .mark("</inlineData></contentSet></newsItem>")
        .done();
  }

  private static MarkedUpFile textInNewsMl(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("<newsItem><contentSet><inlineData contenttype='text/plain'>")
        .inside(text(paragraphs, random), MarkedUpFile::xmlCharacter, random)
        .mark("</inlineData></contentSet></newsItem>")
        .done();
  }

  private static MarkedUpFile htmlInNinjs(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("{\"uri\": \"x\", \"body_xhtml\": \"")
        .inside(page(paragraphs, random), MarkedUpFile::jsonCharacter, random)
        .mark("\"}")
        .done();
  }

  private static MarkedUpFile textInNinjs(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("{\"uri\": \"x\", \"body_text\": \"")
        .inside(text(paragraphs, random), MarkedUpFile::jsonCharacter, random)
        .mark("\"}")
        .done();
  }

  private static MarkedUpFile bodiesInNinjs(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("{\"bodies\": [{\"contenttype\": \"text/plain\", \"value\": \"“x”\"},\n")
        .mark("{\"contenttype\": \"text/html\", \"value\": \"")
        .inside(page(paragraphs, random), MarkedUpFile::jsonCharacter, random)
        .mark("\"}]}")
        .done();
  }

  private static MarkedUpFile htmlInJsonLines(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("\n{\"id\": 7, \"text\": \"")
        .inside(page(paragraphs, random), MarkedUpFile::jsonCharacter, random)
        .mark("\", \"tags\": [\"“x”\"]}\n")
        .done();
  }

  private static MarkedUpFile textInJsonLines(List<String> paragraphs, Random random) {
    return new MarkedUpFile()
        .mark("{\"id\": 7, \"body\": \"")
        .inside(text(paragraphs, random), MarkedUpFile::jsonCharacter, random)
        .mark("\"}\n")
        .done();
  }

  private static MarkedUpFile word(List<String> paragraphs, Random random) {
    MarkedUpFile out = new MarkedUpFile();
    String body =
        out.office(
            paragraphs, random, "<w:p>", "</w:p>", WORD_MARKS, text -> wordRun(text, random));
    out.bytes = WordFile.of(body).bytes();
    return out;
  }

  private static MarkedUpFile openDocument(List<String> paragraphs, Random random) {
    MarkedUpFile out = new MarkedUpFile();
    String body =
        out.office(
            paragraphs,
            random,
            "<text:p text:style-name=\"P1\">",
            "</text:p>",
            ODT_MARKS,
            text -> openDocumentText(text, random));
    out.bytes = WordFile.openDocument(body).bytes();
    return out;
  }

  /**
   * Runs begin and end anywhere; the source is what they say, one paragraph a line.
   *
   * @return the body
   */
  private String office(
      List<String> paragraphs,
      Random random,
      String begin,
      String end,
      List<List<String>> marks,
      UnaryOperator<String> run) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (random.nextInt(5) == 0) {
        mark("\n");
        body.append(begin).append(end);
      }
      places.add(new ArrayList<>());
      body.append(begin);
      int from = 0;
      while (from < paragraph.length()) {
        int to = Math.min(paragraph.length(), from + 1 + random.nextInt(30));
        if (to < paragraph.length() && Character.isLowSurrogate(paragraph.charAt(to))) {
          to++;
        }
        List<String> around =
            random.nextInt(3) == 0 ? marks.get(random.nextInt(marks.size())) : List.of("", "");
        body.append(around.get(0)).append(run.apply(paragraph.substring(from, to)));
        body.append(around.get(1));
        for (int i = from; i < to; i++) {
          character(paragraph.substring(i, i + 1));
        }
        from = to;
      }
      body.append(end);
      mark("\n");
    }
    return body.toString();
  }

  /** A blank may be a tab or a line break of its own. */
  private static String wordRun(String text, Random random) {
    StringBuilder out = new StringBuilder("<w:r>");
    out.append(random.nextBoolean() ? "<w:rPr><w:i/></w:rPr>" : "");
    boolean elements = random.nextInt(8) == 0;
    for (String part : elements ? text.split("(?<= )|(?= )", -1) : new String[] {text}) {
      out.append(
          elements && part.equals(" ")
              ? random.nextBoolean() ? "<w:tab/>" : "<w:br/>"
              : "<w:t xml:space=\"preserve\">" + escaped(part) + "</w:t>");
    }
    return out.append("</w:r>").toString();
  }

  private static String openDocumentText(String text, Random random) {
    String blank = List.of(" ", " ", "<text:s/>", "<text:tab/>").get(random.nextInt(4));
    return escaped(text).replace(" ", blank);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private MarkedUpFile elements(List<String> paragraphs, Random random) {
    for (String paragraph : paragraphs) {
      mark("\n <p>\n");
      words(paragraph, "\n", random, MarkedUpFile::htmlCharacter, HTML_MARKS);
      mark("\t</p>");
    }
    return this;
  }

  /** Adds a whole file as the characters of a string in this one. */
  private MarkedUpFile inside(MarkedUpFile inner, Writer writer, Random random) {
    int[] begins = new int[inner.file.length() + 1];
    for (int i = 0; i < inner.file.length(); i++) {
      begins[i] = file.length();
      mark(writer.character(inner.file.substring(i, i + 1), random));
    }
    begins[inner.file.length()] = file.length();
    for (List<Span> paragraph : inner.places) {
      places.add(
          paragraph.stream().map(p -> new Span(begins[p.begin()], begins[p.end()])).toList());
    }
    return this;
  }

  private void words(
      String paragraph, String otherBlank, Random random, Writer writer, List<List<String>> marks) {
    places.add(new ArrayList<>());
    String[] words = paragraph.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        character(random.nextInt(4) == 0 ? otherBlank : " ");
      }
      boolean marked = !marks.isEmpty() && random.nextInt(3) == 0;
      List<String> around = marked ? marks.get(random.nextInt(marks.size())) : List.of("", "");
      // Emphasis that touches punctuation has rules of its own.
      boolean plain = words[i].matches("\\p{L}\\w*");
      if (!plain && around.get(0).equals("**")) {
        around = List.of("", "");
      }
      mark(around.get(0));
      for (int c = 0; c < words[i].length(); c++) {
        character(writer.character(words[i].substring(c, c + 1), random));
      }
      mark(around.get(1));
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

  private static String xmlCharacter(String character, Random random) {
    return switch (character) {
      case "&" -> "&amp;";
      case "<" -> "&lt;";
      case "\r" -> "&#13;";
      default -> reference(character, random);
    };
  }

  private static String reference(String character, Random random) {
    boolean half = Character.isSurrogate(character.charAt(0));
    return half || random.nextInt(8) > 0 ? character : "&#" + (int) character.charAt(0) + ";";
  }

  private static String jsonCharacter(String text, Random random) {
    char character = text.charAt(0);
    // Half a character is written as it is with the other half, or else not at all.
    if (!Character.isSurrogate(character) && random.nextInt(8) == 0) {
      return String.format("\\u%04x", (int) character);
    }
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> text;
    };
  }
}
