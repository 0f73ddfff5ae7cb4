package org.quotecheck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Status;
import org.quotecheck.speaker.Speaker;

final class GoldFileTest {
  private static final Article ARTICLE = Article.of("a.txt", "😀 “Yes,” he said.");

  @Test
  void aListAloneCountsCodePoints() throws GoldException {
    GoldFile file =
        GoldFile.parse(
            """
            [{"doc": "a", "quotations": [{"begin": 2, "end": 8, "status": "not-a-quotation",
              "speaker": null, "aliases": ["Lee"], "note": "for people"}]}]
            """);
    GoldQuotation quotation = file.quotations(file.articles().get(0), ARTICLE).get(0);
    assertThat(quotation.span()).isEqualTo(new Span(3, 9));
    assertThat(quotation.status()).isEqualTo(Status.NOT_A_QUOTATION);
    assertThat(quotation.speaker()).isNull();
    assertThat(quotation.hasSource()).isFalse();
  }

  @Test
  void anObjectSaysWhatOffsetsCount() throws GoldException {
    GoldFile file =
        GoldFile.parse(
            """
            {"offsets": "utf-16", "articles": [{"doc": "a", "quotations": [
              {"begin": 3, "end": 9, "status": "attributed", "speaker": "Ann Lee",
               "kind": "person", "role": "harbour master", "mention": "he"}]}]}
            """);
    assertThat(file.quotations(file.articles().get(0), ARTICLE))
        .containsExactly(
            new GoldQuotation(
                new Span(3, 9),
                Status.ATTRIBUTED,
                "Ann Lee",
                Speaker.Kind.PERSON,
                "harbour master",
                null,
                "he"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"doc\": \"a\"} | unknown field \"doc\"",
        "[{\"doc\": \"a\"}] | article 1: \"quotations\" is missing",
        "[{\"quotations\": []}] | article 1: \"doc\" is missing",
        "[] | it has no articles",
        "[null] | article 1: \"doc\" is missing",
        "null | it has no articles",
        "{\"articles\": [{\"doc\": \"a\", \"quotations\": []}]} |"
            + " \"offsets\" is missing; it is one of utf-16, code-points",
        "[{\"doc\": \"a\", \"quotations\": []}, {\"doc\": \"a\", \"quotations\": []}] |"
            + " article 2: \"a\" is there twice",
        "[{\"doc\": \"a\", \"quotations\": [{\"begin\": \"x\"}]}] |"
            + " article 1, quotation 1: wrong value for \"begin\"",
        "[{\"doc\": \"a\", \"quotations\": [{\"rol\": \"x\"}]}] |"
            + " article 1, quotation 1: unknown field \"rol\"",
      })
  void whatIsWrongIsOneLine(String json, String reason) {
    assertThatThrownBy(() -> GoldFile.parse(json))
        .isInstanceOf(GoldException.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @CsvSource({"x", "[{", "''", "[{\"doc\": \"a\"\n}}]"})
  void whatIsNotJsonIsSaidSo(String json) {
    assertThatThrownBy(() -> GoldFile.parse(json))
        .isInstanceOf(GoldException.class)
        .hasMessageMatching("line \\d+, column \\d+: not [^\\n]+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"end\": 3, \"status\": \"implied\" | \"begin\" or \"end\" is missing",
        "\"begin\": 3, \"end\": 99, \"status\": \"implied\" |"
            + " 3..99 is no span of a text of 17 characters",
        "\"begin\": 3, \"end\": 3, \"status\": \"implied\" |"
            + " 3..3 is no span of a text of 17 characters",
        "\"begin\": 3, \"end\": 4, \"status\": \"said\" | \"status\" is one of attributed,"
            + " implied, unattributed, not-a-quotation, not \"said\"",
        "\"begin\": 3, \"end\": 4, \"status\": \"implied\", \"kind\": \"man\" | \"kind\" is one of"
            + " person, organization, document, group, anonymous, not \"man\"",
      })
  void quotationsThatDoNotFitAreTold(String fields, String reason) throws GoldException {
    GoldFile file = GoldFile.parse("[{\"doc\": \"a\", \"quotations\": [{" + fields + "}]}]");
    List<GoldFile.Doc> articles = file.articles();
    assertThatThrownBy(() -> file.quotations(articles.get(0), ARTICLE))
        .isInstanceOf(GoldException.class)
        .hasMessage("article 1 (a), quotation 1: " + reason);
  }
}
