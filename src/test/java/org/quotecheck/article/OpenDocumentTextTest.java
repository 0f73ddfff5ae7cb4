package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

final class OpenDocumentTextTest {
  private static Article read(String body) throws Exception {
    return new ArticleReader()
        .read(new ByteArrayInputStream(WordFile.openDocument(body).bytes()), "draft.odt");
  }

  @Test
  void headingsTablesBoxesQuotesAndNotesAreRead() throws Exception {
    Article article =
        read(
            "<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>"
                + "<text:h>Ferry stays</text:h>"
                + "<text:p text:style-name=\"P1\">Ann<text:s text:c=\"3\"/>said<text:note>"
                + "<text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
                + "</text:note-body></text:note>:<draw:frame><draw:text-box><text:p"
                + " text:style-name=\"Caption\">In dock</text:p></draw:text-box></draw:frame></text:p>"
                + "<table:table><table:table-row><table:table-cell><text:p>A &amp; B</text:p>"
                + "</table:table-cell></table:table-row></table:table>"
                + "<text:p text:style-name=\"P2\">We found cracks.</text:p>"
                + "<text:p text:style-name=\"P2\">— Rosa Medina</text:p>");

    assertThat(article.kind()).isEqualTo(ArticleKind.ODT);
    assertThat(article.paragraphs().stream().map(p -> p.of(article.text())))
        .containsExactly(
            "Ferry stays",
            "Ann said:",
            "In dock",
            "A & B",
            "“We found cracks.”",
            "— Rosa Medina",
            "A note.");
    assertThat(article.scopes().all()).startsWith(Scope.HEADLINE, Scope.BODY, Scope.CAPTION);
    int said = article.text().indexOf("said");
    assertThat(article.places().begin(new Span(said, said + 4))).isEqualTo(new Position(2, 7));
  }

  @Test
  void otherOpenDocumentFilesAreRefused() {
    WordFile sheet = WordFile.openDocument("");
    String text = "<d:document-content xmlns:d=\"x\"><d:body/></d:document-content>";
    assertThatThrownBy(
            () ->
                new ArticleReader()
                    .read(
                        new ByteArrayInputStream(sheet.with("content.xml", text).bytes()), "a.ods"))
        .hasMessage("this OpenDocument file holds no text; save its text as plain text");
  }
}
