package org.quotecheck.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Article;

final class TurnsTest {
  private static List<String> turns(String... paragraphs) {
    Article article = Article.of("a.txt", String.join("\n\n", paragraphs));
    return Turns.of(article).stream()
        .map(
            turn ->
                turn.label().name().of(article.text())
                    + ": "
                    + String.join(
                        " / ",
                        turn.parts().stream().map(p -> p.words().of(article.text())).toList()))
        .toList();
  }

  @Test
  void namesInCapitalsBeginTurns() {
    assertThat(
            turns(
                "A talk about bridges.",
                "CHRIS ROE, MODERATOR: Who pays?",
                "SEN. ANN LEE (R-IOWA): [laughs] We do. (LAUGHTER)",
                "And we are glad to.",
                "ROE: And McCAIN?",
                "McCAIN (through an interpreter): No, “never”.",
                "UNIDENTIFIED MALE #2: Shame!",
                "This transcript has been edited."))
        .containsExactly(
            "CHRIS ROE: Who pays?",
            "SEN. ANN LEE: We do. / And we are glad to.",
            "ROE: And McCAIN?",
            "McCAIN: No, “never”.",
            "UNIDENTIFIED MALE #2: Shame!");
  }

  @Test
  void surnamesInSmallLettersBeginTurnsWhereTheArticleHasThem() {
    String[] turns = {"Marsh: I was wrong.", "Adair: And now?", "Marsh: Less so."};
    assertThat(turns(turns)).isEmpty();
    assertThat(turns("Ben Adair met Ottoline Marsh.", turns[0], turns[1], turns[2])).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q. %s|A. %s", "Q: %s|A: %s", "Question: %s|Answer: %s", "Q - %s|A - %s"})
  void questionsAndAnswersAreTurnsOfAnInterview(String form) {
    String[] forms = form.split("\\|", -1);
    String question = forms[0].formatted("Who pays?");
    String answer = forms[1].formatted("We do.");

    assertThat(
            turns("Ann Lee spoke to the Post.", question, answer, "And gladly.", question, answer))
        .hasSize(4);
    assertThat(turns("What to know of the vote.", question, answer, question, answer))
        .as("questions that readers have")
        .isEmpty();
  }

  @Test
  void labelsMayStandByThemselves() {
    assertThat(turns("MARSH:", "I was wrong.", "ADAIR:", "(nods)", "And now?", "MARSH:", "Less."))
        .containsExactly("MARSH: I was wrong.", "ADAIR: And now?", "MARSH: Less.");
  }

  @Test
  void whatIsQuotedByMarksIsNoTurn() {
    assertThat(turns("MARSH: “I was wrong.”", "ADAIR: “And now?”", "MARSH: “Less,” she said."))
        .isEmpty();
  }

  @Test
  void paragraphsBetweenThoseOfAnExchangeAreTheReporters() {
    assertThat(
            turns(
                "LEE: You lie.",
                "The room fell silent.",
                "It took her a while.",
                "Nobody moved.",
                "ROE: I do not.",
                "He sat down.",
                "LEE: You do."))
        .containsExactly("LEE: You lie.", "ROE: I do not.", "LEE: You do.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WHAT: A fair.|WHO: Everybody.|WHEN: Today.|WHAT: A dance.",
        "Winner: Ann Lee did well.|Loser: Jo Roe did not.|Winner: Everybody.",
        "THE FACTS: It is not so.|THE FACTS: Nor is that.|THE FACTS: Nor that.",
        "ALABAMA: 45|IOWA: 51|ALABAMA: 47|IOWA: 50",
        "Ann Lee: 1,769.|Jo Roe: 1,501.|Lee: 547.|Roe: 46.",
        "Monday: Rain.|Tuesday: Sun.|Monday: Rain.|Tuesday: Sun.",
        "PHOTO: The bridge.|LEE: I paid.",
      })
  void listsAreNoInterviews(String paragraphs) {
    assertThat(turns(paragraphs.split("\\|", -1))).isEmpty();
  }

  @Test
  void turnsAreQuotationsOfOneUtterance() {
    Article article =
        Article.of("a.txt", "LEE: You “lie”.\n\nOften.\n\nROE: I do not.\n\nLEE: You do.");
    List<Quotation> found = QuotationFinder.find(article);

    assertThat(found.stream().map(q -> q.span().of(article.text())))
        .containsExactly("You “lie”.", "Often.", "I do not.", "You do.");
    assertThat(found).allMatch(Quotation::isTurn);
    assertThat(found.get(0).ending()).isEqualTo(Quotation.Ending.CONTINUED);
    assertThat(found.get(1).ending()).isEqualTo(Quotation.Ending.CLOSED);
  }
}
