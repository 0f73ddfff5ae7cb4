package org.quotecheck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Status;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.testing.MarkedText;

final class ScoreTest {
  private static final Analysis ANALYSIS =
      MarkedText.read(
          "a.txt",
          """
          <q1>“The line will close,”</q1> said <s1=Ann Lee>Ms Lee</s1>. <q2 status=implied \
          speaker="Ann Lee">“Soon.”</q2>

          <q3>“So what,”</q3> <s3=Tom Reed>he</s3> said. A <q4 type=partial \
          status=not-a-quotation>“term”</q4> and <q5 type=partial>“no one”</q5> by <s5>Bob</s5>.
          """);

  private static GoldQuotation gold(
      int number, Status status, @Nullable String speaker, @Nullable String mention) {
    return new GoldQuotation(
        ANALYSIS.quotations().get(number - 1).quotation().span(),
        status,
        speaker,
        speaker == null ? null : Speaker.Kind.PERSON,
        null,
        null,
        mention);
  }

  private static Score score(GoldQuotation... gold) {
    return new Score(Judgement.of(ANALYSIS, List.of(gold)));
  }

  private final Score score =
      score(
          gold(1, Status.ATTRIBUTED, "Lee", "Ms Lee"),
          gold(2, Status.ATTRIBUTED, "Ann Lee", "Ms Lee"),
          gold(3, Status.ATTRIBUTED, "Bill Reed", "he"),
          gold(4, Status.NOT_A_QUOTATION, null, null),
          gold(5, Status.NOT_A_QUOTATION, null, null));

  @Test
  void everyMeasureCountsWhatTheGoldSays() {
    assertThat(score.found()).isEqualTo(new Share(5, 5));
    assertThat(score.mentionRight()).isEqualTo(new Share(2, 3));
    assertThat(score.mentionPrecision()).isEqualTo(new Share(2, 2));
    assertThat(score.nameRight()).isEqualTo(new Share(2, 3));
    assertThat(score.nameWrong()).isEqualTo(new Share(1, 3));
    assertThat(score.nameMissing()).isEqualTo(new Share(0, 3));
    assertThat(score.kindRight()).isEqualTo(new Share(3, 3));
    assertThat(score.roleRight()).isEqualTo(new Share(0, 0));
    assertThat(score.statusRight()).isEqualTo(new Share(3, 5));
    assertThat(score.givenASource()).isEqualTo(new Share(1, 2));
    assertThat(score.errors()).hasSize(3);
    assertThat(score.statuses())
        .containsEntry(
            Status.NOT_A_QUOTATION, Map.of(Status.ATTRIBUTED, 1, Status.NOT_A_QUOTATION, 1));
  }

  @Test
  void classesTellWhereTheErrorsAre() {
    assertThat(score.classes().get(new ErrorClass("mention type", "pronoun")))
        .satisfies(s -> assertThat(s.mentionRight()).isEqualTo(new Share(1, 1)));
    assertThat(score.classes().keySet())
        .contains(
            new ErrorClass("mention type", "name"),
            new ErrorClass("mention type", "none"),
            new ErrorClass("source position", "middle"),
            new ErrorClass("paragraph distance", "same"),
            new ErrorClass("quotation", "partial"),
            new ErrorClass("kind", "person"));
    assertThat(score.classes().keySet().stream().map(ErrorClass::property))
        .as("what all are alike in")
        .doesNotContain("split", "evidence");
  }

  @Test
  void whatDecidedIsAClass() {
    Span first = ANALYSIS.quotations().get(0).quotation().span();
    Span longer = new Span(first.begin(), first.end() + 20);
    GoldQuotation missed =
        new GoldQuotation(longer, Status.ATTRIBUTED, null, null, null, null, null);
    assertThat(score(gold(1, Status.ATTRIBUTED, "Lee", "Ms Lee"), missed).classes().keySet())
        .contains(
            new ErrorClass("evidence", "marked-text"), new ErrorClass("evidence", "not found"));
  }

  @Test
  void aQuotationMustBeCovered() {
    Span first = ANALYSIS.quotations().get(0).quotation().span();
    GoldQuotation longer =
        new GoldQuotation(
            new Span(first.begin(), first.end() + 20),
            Status.IMPLIED,
            "Lee",
            null,
            null,
            null,
            null);
    assertThat(score(longer).found()).isEqualTo(new Share(0, 1));
    assertThat(score(longer).statusRight()).isEqualTo(new Share(0, 1));
    assertThat(score(longer).nameMissing()).isEqualTo(new Share(1, 1));
  }

  @Test
  void confidenceIsComparedWithWhatIsRight() {
    Reliability reliability = score.reliability();
    assertThat(reliability.bins()).hasSize(10);
    assertThat(reliability.bins().get(9)).isEqualTo(new Reliability.Bin(0.9, 5, 3, 1));
    assertThat(reliability.expectedError()).isCloseTo(0.4, within(1e-9));
    assertThat(reliability.coverage()).isZero();
    assertThat(score(gold(1, Status.ATTRIBUTED, "Lee", "Ms Lee")).reliability().coverage())
        .isEqualTo(1);
  }

  @Test
  void namesAndRolesAreComparedByTheirWords() {
    assertThat(WordOverlap.words("The US’s Secretary of State", null))
        .containsExactly("us", "secretary", "state");
    assertThat(WordOverlap.f1(List.of("a", "a", "b"), List.of("a", "c"))).isEqualTo(0.4);
    assertThat(WordOverlap.f1(List.of(), List.of())).isZero();
  }
}
