package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quotecheck.article.WordFile.main;
import static org.quotecheck.article.WordFile.paragraph;
import static org.quotecheck.article.WordFile.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

final class WordTextTest {
  private static Article read(WordFile file, boolean original) throws Exception {
    return new ArticleReader(new ReadingOptions(null, original))
        .read(new ByteArrayInputStream(file.bytes()), "draft.docx");
  }

  private static List<String> paragraphs(WordFile file, boolean original) throws Exception {
    Article article = read(file, original);
    return article.paragraphs().stream().map(p -> p.of(article.text())).toList();
  }

  private static String refusal(WordFile file) {
    try {
      read(file, false);
      return "";
    } catch (Exception e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void textBoxesTablesAndNotesAreRead() throws Exception {
    WordFile file =
        WordFile.of(
                paragraph("Title", run("Ferry "), run("stays"))
                    + "<w:p>"
                    + run("Ann")
                    + "<w:r><w:tab/></w:r><w:hyperlink>"
                    + run("said:")
                    + "</w:hyperlink><w:r><w:pict><w:txbxContent>"
                    + paragraph("Caption", run("In dock"))
                    + "</w:txbxContent></w:pict></w:r></w:p>"
                    + "<w:tbl><w:tr><w:tc>"
                    + paragraph("x", run("A & B"))
                    + "</w:tc></w:tr></w:tbl>"
                    + paragraph("Quote", run("We found cracks."))
                    + paragraph("Quote", run("— Rosa Medina")))
            .with(
                "word/footnotes.xml",
                main("footnotes", "<w:footnote>" + paragraph("x", run("Note")) + "</w:footnote>"));

    assertThat(paragraphs(file, false))
        .containsExactly(
            "Ferry stays",
            "Ann said:",
            "In dock",
            "A & B",
            "“We found cracks.”",
            "— Rosa Medina",
            "Note");
    assertThat(read(file, false).scopes().all())
        .startsWith(Scope.HEADLINE, Scope.BODY, Scope.CAPTION, Scope.BODY);
  }

  @Test
  void trackedChangesAreAcceptedOrRejected() throws Exception {
    WordFile file =
        WordFile.of(
            "<w:p>"
                + run("She said ")
                + "<w:del><w:r><w:delText>“no”</w:delText></w:r></w:del><w:ins>"
                + run("“yes”")
                + "</w:ins></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + run("One ")
                + "</w:p>"
                + paragraph("x", run("paragraph.")));

    assertThat(paragraphs(file, false)).containsExactly("She said “yes”", "One paragraph.");
    assertThat(paragraphs(file, true)).containsExactly("She said “no”", "One", "paragraph.");
  }

  @Test
  void aPlaceIsAParagraphAndACharacter() throws Exception {
    Article article =
        read(
            WordFile.of(paragraph("x", run("First.")) + paragraph("x", run("He "), run("said"))),
            false);
    int said = article.text().indexOf("said");

    assertThat(article.places().begin(new Span(said, said + 4))).isEqualTo(new Position(2, 4));
    assertThat(article.places().end(new Span(said, said + 4))).isEqualTo(new Position(2, 8));
  }

  @Test
  void hostileDocumentsAreRefused() {
    String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";
    assertThat(refusal(WordFile.of("").with("word/document.xml", entity)))
        .isEqualTo("word/document.xml in this document is damaged; save the document anew");
    assertThat(refusal(WordFile.of("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000))))
        .isEqualTo("word/document.xml in this document is damaged; save the document anew");
    assertThat(refusal(WordFile.of("x".repeat(17_000_000)))).contains("too large for an article");
    assertThat(refusal(WordFile.of("").with("bomb.bin", " ".repeat(101_000_000))))
        .contains("a ZIP archive, but no Word or OpenDocument text that can be read");
  }

  @Test
  void commentsStandAtTheirWordsAndTheTextStays() throws Exception {
    WordFile file = WordFile.of(paragraph("x", run("He said “yes” "), run("to all")));
    Article article = read(file, false);
    int yes = article.text().indexOf("“yes”");
    byte[] checked =
        WordComments.added(
            file.bytes(),
            article,
            List.of(
                new WordComments.Comment(new Span(yes, yes + 5), "no <source>"),
                new WordComments.Comment(new Span(yes, yes + 8), "second")),
            ReadingOptions.DEFAULT);

    String document = text(checked, "word/document.xml");
    assertThat(document)
        .contains("<w:commentRangeStart w:id=\"0\"/>", "<w:commentRangeEnd w:id=\"1\"/>");
    // The longer of two that begin together goes first.
    assertThat(between(document, 0)).isEqualTo("“yes” to");
    assertThat(between(document, 1)).isEqualTo("“yes”");
    assertThat(text(checked, "word/comments.xml")).contains("no &lt;source&gt;", "second");
    assertThat(text(checked, "[Content_Types].xml")).contains("PartName=\"/word/comments.xml\"");
    assertThat(text(checked, "word/_rels/document.xml.rels")).contains("Target=\"comments.xml\"");
    assertThat(new ArticleReader().read(new ByteArrayInputStream(checked), "draft.docx"))
        .isEqualTo(article);
  }

  @Test
  void commentsOnNotesStandWhereTheTextRefersToThem() throws Exception {
    WordFile file =
        WordFile.of(
                paragraph(
                    "x",
                    run("One"),
                    "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                    run(" two"),
                    "<w:r><w:footnoteReference w:id=\"3\"/></w:r>"))
            .with(
                "word/footnotes.xml",
                main(
                    "footnotes",
                    "<w:footnote w:id=\"2\">"
                        + paragraph("x", run("He said “no”."))
                        + "</w:footnote><w:footnote w:id=\"3\">"
                        + paragraph("x", run("She said “yes”."))
                        + "</w:footnote>"));
    Article article = read(file, false);
    int yes = article.text().indexOf("“yes”");
    byte[] checked =
        WordComments.added(
            file.bytes(),
            article,
            List.of(new WordComments.Comment(new Span(yes, yes + 5), "who?")),
            ReadingOptions.DEFAULT);

    assertThat(text(checked, "word/document.xml"))
        .contains(
            "<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"3\"/></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/>");
  }

  @Test
  void onlyWordTakesComments() {
    assertThatThrownBy(
            () ->
                WordComments.added(
                    new byte[] {'P', 'K'}, Article.of("a", "a"), List.of(), ReadingOptions.DEFAULT))
        .isInstanceOf(UnreadableArticleException.class);
  }

  private static String between(String document, int id) {
    int begin = document.indexOf("commentRangeStart w:id=\"" + id + "\"/>");
    int end = document.indexOf("<w:commentRangeEnd w:id=\"" + id);
    return document.substring(document.indexOf('>', begin) + 1, end).replaceAll("<[^>]*>", "");
  }

  private static String text(byte[] file, String part) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(part)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
