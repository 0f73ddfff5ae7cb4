package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonLinesTest {
  private static final String FILE =
      """
      {"id": 1, "title": "Ferry stays", "text": "She said \\u201cno\\u201d.\\n\\nEnd."}\r

      {"text": "<p>He said &ldquo;yes&rdquo;.</p>", "meta": {"Body": "Other."}}
      {"text": 7}
      {"text": "cut off""";

  @TempDir private Path folder = Path.of("");

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("archive.jsonl"), text);
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(p -> p.of(article.text())).toList();
  }

  private Article read(int line, @Nullable String field) throws Exception {
    Path file = file(FILE);
    ReadingOptions options = new ReadingOptions(null, false, field);
    return new ArticleReader(options).read(file, "archive.jsonl", JsonLines.of(file).get(line));
  }

  @Test
  void everyLineIsAnArticleWithItsPlaceInTheFile() throws Exception {
    Article first = read(0, null);
    assertThat(paragraphs(first)).containsExactly("Ferry stays", "She said “no”.", "End.");
    assertThat(first.scopes().all()).startsWith(Scope.HEADLINE);
    int no = first.text().indexOf("“no”");
    assertThat(first.places().begin(new Span(no, no + 4)))
        .isEqualTo(new Position(1, 1 + FILE.indexOf("\\u201cno")));

    Article html = read(1, null);
    assertThat(paragraphs(html)).containsExactly("He said “yes”.");
    int yes = html.text().indexOf("yes");
    Position place = html.places().begin(new Span(yes, yes + 3));
    String line = FILE.split("\n", -1)[2];
    assertThat(place).isEqualTo(new Position(3, 1 + line.indexOf("yes")));
    assertThat(html.places().lineBefore(place)).isEqualTo(line.substring(0, line.indexOf("yes")));
  }

  @Test
  void theFieldIsTheUsers() throws Exception {
    assertThat(paragraphs(read(1, "meta.body"))).containsExactly("Other.");
  }

  @Test
  void linesWithoutArticleAreRefusedByNumber() {
    assertThatThrownBy(() -> read(2, null))
        .hasMessage("line 4: this JSON has no text field; name it with --text-field");
    assertThatThrownBy(() -> read(0, "lead"))
        .hasMessage("line 1: this JSON has no string in the field lead");
    assertThatThrownBy(() -> read(3, null))
        .hasMessageStartingWith("line 5: this is no valid JSON at column ");
  }

  @Test
  void aFileThatShrankIsRefused() throws Exception {
    Path file = file(FILE);
    JsonLines.Line last = JsonLines.of(file).get(3);
    Files.writeString(file, "{}");
    assertThatThrownBy(() -> new ArticleReader().read(file, "archive.jsonl", last))
        .hasMessage("line 5: this file changed while it was read; try again");
  }

  @Test
  void whereOneArticleIsWantedThereMustBeOne() throws Exception {
    Path several = file(FILE);
    assertThatThrownBy(() -> new ArticleReader().read(several, "archive.jsonl"))
        .hasMessage("this file holds 4 articles, one a line; \"check\" reads them all from a file");

    String one = "\n{\"text\": \"She said “no”.\"}\n";
    Article fromFile = new ArticleReader().read(file(one), "archive.jsonl");
    Article fromStream =
        new ArticleReader(new ReadingOptions(ArticleKind.JSON_LINES, false))
            .read(new ByteArrayInputStream(one.getBytes(StandardCharsets.UTF_8)), "-");
    for (Article article : List.of(fromFile, fromStream)) {
      assertThat(article.text()).isEqualTo("She said “no”.");
      assertThat(article.places().begin(new Span(0, 1))).isEqualTo(new Position(2, 11));
    }
  }
}
