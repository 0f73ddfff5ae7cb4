package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ScopesTest {
  private static final String BODY =
      "The bridge over the Linn fell on Monday night, and nobody was hurt, the county said.";

  @Test
  void aShortFirstParagraphWithoutAFullStopIsAHeadline() {
    assertThat(scopes("Bridge falls in Riverton", BODY, "It rained."))
        .isEqualTo("HEADLINE BODY BODY");
    assertThat(scopes("Bridge Over The Linn Falls In Riverton Storm.", BODY, "It rained."))
        .isEqualTo("HEADLINE BODY BODY");
  }

  @Test
  void aShortFirstSentenceIsNone() {
    assertThat(scopes("The mood was grim on Tuesday.", BODY, "It rained."))
        .isEqualTo("BODY BODY BODY");
    assertThat(scopes("Bridge falls in Riverton", BODY)).isEqualTo("BODY BODY");
  }

  @Test
  void bylinesAndCaptionsAreKnownByTheirWords() {
    assertThat(scopes("By Ann Lee", BODY, "Photo: the bridge", "The Linn (AP Photo/Ann Lee)"))
        .startsWith("BYLINE BODY CAPTION CAPTION");
    assertThat(scopes("By Hook or by Crook", BODY, "It rained.")).isEqualTo("HEADLINE BODY BODY");
    assertThat(scopes("Bridge falls", "By Ann Lee", BODY, "By noon it had rained for a day."))
        .isEqualTo("HEADLINE BYLINE BODY BODY");
  }

  @Test
  void linesBetweenHeadlineAndBylineBelongToTheHeadline() {
    String line = "The mayor was told in 2021. Nobody acted.";
    assertThat(scopes("Bridge falls", line, "By Ann Lee", BODY))
        .isEqualTo("HEADLINE HEADLINE BYLINE BODY");
    assertThat(scopes("Bridge falls", line, BODY, "By Ann Lee"))
        .isEqualTo("HEADLINE HEADLINE HEADLINE BYLINE");
    assertThat(scopes("Bridge falls", line, BODY, "More.", "More.", "By Ann Lee"))
        .isEqualTo("HEADLINE BODY BODY BODY BODY BYLINE");
    assertThat(scopes("It rained.", line, "By Ann Lee", BODY)).isEqualTo("BODY BODY BYLINE BODY");
    assertThat(scopes("Bridge falls", "It rained. ".repeat(30), "By Ann Lee", BODY))
        .isEqualTo("HEADLINE BODY BYLINE BODY");
  }

  @Test
  void wordsOfTheTextSetOutOnceMoreAreAPullQuote() {
    assertThat(
            scopes(
                "Bridge falls",
                "“We heard it crack in the night,” said Rosa Medina.",
                "‘We heard it crack in the night’",
                BODY))
        .isEqualTo("HEADLINE BODY PULL_QUOTE BODY");
  }

  @Test
  void whatTheFileSaysGoesBeforeTheWords() throws Exception {
    String page =
        "<h1>Bridge falls</h1><p>BODY</p><h2>“We heard it crack”</h2><p>It rained.</p>"
            .replace("BODY", BODY);
    Article article =
        new ArticleReader()
            .read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "page.html");
    assertThat(article.scopes().all())
        .containsExactly(Scope.HEADLINE, Scope.BODY, Scope.HEADLINE, Scope.BODY);
  }

  private static String scopes(String... paragraphs) {
    Article article = Article.of("a.txt", String.join("\n\n", paragraphs));
    return String.join(" ", article.scopes().all().stream().map(Scope::name).toList());
  }
}
