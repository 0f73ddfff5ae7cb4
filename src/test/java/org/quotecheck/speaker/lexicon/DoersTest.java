package org.quotecheck.speaker.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is of whom the article says what they do. */
class DoersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          who owns the ferry; owner of the ferry
          who now edits a comic; editor of a comic
          who fishes off Whitby; fisherman off Whitby
          who teaches in Cork; teacher in Cork
          who teaches Greek in Cork; teacher of Greek in Cork
          who founded the club; founder of the club
          chairs the club; chair of the club
          lectures at a college; lecturer at a college
          who heads for the hills; who heads for the hills
          who chaired the inquiry; who chaired the inquiry
          who sells tomatoes; seller of tomatoes
          who has owned the laundry since May; owner of the laundry since May
          who has led for years; who has led for years
          head of the mission; head of the mission
          clerk; clerk
          """)
  void aVerbMakesANoun(String role, String named) {
    assertThat(Doers.named(role)).isEqualTo(named);
  }
}
