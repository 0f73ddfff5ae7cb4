package org.quotecheck.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Article;

final class NicknameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robert C. “Bobby” Scott left.",
        "Sen. \"Bobby\" Scott left.",
        "We met Dwayne “The Rock” Johnson.",
        "We met Antonio “Tony the Tiger” Lopez.",
        "We met Jean-Luc ‘JJ’ O’Neill.",
        "We met Thomas \"T.J.\" Hooker."
      })
  void nicknameInsideName(String text) {
    assertThat(first(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They read the “Times” Monday.",
        "The “Boston” Globe said so.",
        "But “Bobby” Scott left.",
        "He met Robert “the butcher” Scott.",
        "He told Robert “No” and left.",
        "Robert, “Bobby” Scott.",
        "He told Smith “Never Give Up The Fight” Wednesday.",
        "Robert\n\n“Bobby” Scott"
      })
  void noNickname(String text) {
    assertThat(first(text)).isFalse();
  }

  private static boolean first(String text) {
    return Nickname.is(text, QuotationFinder.find(Article.of("a.txt", text)).get(0));
  }
}
