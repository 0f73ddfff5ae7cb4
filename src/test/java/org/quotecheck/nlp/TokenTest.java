package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Span;

class TokenTest {
  @Test
  void verbsAreOfAnyFormAndNoModals() {
    assertThat(List.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ")).allMatch(tag -> of(tag).isVerb());
    assertThat(List.of("MD", "NN", "TO")).noneMatch(tag -> of(tag).isVerb());
  }

  @Test
  void tensesAndModalsMakeAClauseFinite() {
    assertThat(List.of("VBD", "VBP", "VBZ", "MD")).allMatch(tag -> of(tag).isFinite());
    assertThat(List.of("VB", "VBG", "VBN", "NN")).noneMatch(tag -> of(tag).isFinite());
  }

  private static Token of(String tag) {
    return new Token(new Span(0, 4), "lead", "lead", tag, Token.Name.NONE);
  }
}
