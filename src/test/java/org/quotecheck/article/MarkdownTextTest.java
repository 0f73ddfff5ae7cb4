package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTextTest {
  private static Article read(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ArticleReader().read(new ByteArrayInputStream(bytes), "draft.md");
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(span -> span.of(article.text())).toList();
  }

  @Test
  void theTitleInFrontMatterIsTheHeadline() throws Exception {
    Article article = read("---\ntitle: \"The tide\"\ntags: [sea]\n---\n\nIt *rose* again.\n");
    assertThat(paragraphs(article)).containsExactly("The tide", "It rose again.");
    assertThat(article.scopes().all()).startsWith(Scope.HEADLINE);
    assertThat(article.places().begin(article.paragraphs().get(1)).line()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: '", "tags: \"", "- '", "a: |\n  '", "'", "- \"\n- '"})
  void aLoneMarkInFrontMatterHurtsNobody(String yaml) throws Exception {
    Article article = read("---\n" + yaml + "\n---\n\nIt rose.\n");
    assertThat(paragraphs(article)).endsWith("It rose.");
  }

  @Test
  void aSignatureIsNoneOfTheWordsWhateverBlankFollowsItsDash() throws Exception {
    for (String blank : List.of(" ", "\u00A0", "\u202F")) {
      Article article = read("> We lost the boat.\n>\n> —" + blank + "Rosa Medina\n");
      assertThat(paragraphs(article))
          .containsExactly("“We lost the boat.”", "—" + blank + "Rosa Medina");
    }
  }
}
