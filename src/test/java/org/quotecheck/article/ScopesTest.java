package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

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
        .startsWith("HEADLINE BODY CAPTION CAPTION");
    assertThat(scopes("Bridge falls", "By Ann Lee", BODY, "By noon it had rained for a day."))
        .isEqualTo("HEADLINE BYLINE BODY BODY");
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

  private static String scopes(String... paragraphs) {
    Article article = Article.of("a.txt", String.join("\n\n", paragraphs));
    return String.join(" ", Scopes.of(article).stream().map(Scope::name).toList());
  }
}
