package org.quotecheck.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quotecheck.transcript.Transcript.Stretch;

/** Transcripts as people and programs write them. */
final class TranscriptReaderTest {
  @Test
  void aNameWithAColonOpensATurn() {
    assertThat(
            read(
                """
                MS. WHITLOCK: We heard it crack. [laughter]
                And then it went.

                Q: When?
                Carl Benning (by phone): The rule: never on a Sunday (inaudible) or so.
                """))
        .containsExactly(
            "MS. WHITLOCK - We heard it crack.",
            "MS. WHITLOCK - And then it went.",
            "Q - When?",
            "Carl Benning - The rule: never on a Sunday",
            "Carl Benning - or so.");
  }

  @Test
  void timesInPlainTextStandInFrontOfTheirWords() {
    assertThat(
            read(
                """
                [00:12:40] WHITLOCK: We met at 12:40 there.
                Benning: (02:00) Yes.
                """))
        .containsExactly("WHITLOCK PT12M40S We met at 12:40 there.", "Benning PT2M Yes.");
  }

  @Test
  void subRipGivesTimesAndNoNumbers() {
    assertThat(
            read(
                """
                1
                00:00:01,500 --> 00:00:04,000
                <i>We heard it</i>
                12 times.

                2
                00:00:04,000 --> 00:00:06,000
                - BENNING: No.
                """))
        .containsExactly("null PT1.5S We heard it", "null PT1.5S 12 times.", "BENNING PT4S No.");
  }

  @Test
  void webVttGivesVoicesAndNoNotes() {
    assertThat(
            read(
                """
                WEBVTT - A hearing

                NOTE Nobody said this.

                intro
                00:01.000 --> 00:04.000 align:left
                <v.loud Dana Whitlock>We heard <c.red>it</c> crack.</v>
                """))
        .containsExactly(
            "Dana Whitlock PT1S We heard", "Dana Whitlock PT1S it", "Dana Whitlock PT1S crack.");
  }

  @Property
  void everyStretchLiesInTheTextBehindTheOneBefore(@ForAll String text) {
    int end = 0;
    for (Stretch stretch : TranscriptReader.read("any", text).stretches()) {
      assertThat(stretch.span().begin()).isGreaterThanOrEqualTo(end);
      end = stretch.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static List<String> read(String text) {
    return TranscriptReader.read("t", text).stretches().stream()
        .map(
            stretch ->
                "%s %s %s"
                    .formatted(
                        stretch.turn(),
                        stretch.time() == null ? "-" : stretch.time(),
                        stretch.span().of(text).strip())
                    .replace("null - ", "- "))
        .toList();
  }

  @Test
  void aMomentIsCountedFromTheBeginning() {
    Stretch stretch =
        TranscriptReader.read("t", "01:02:03.250 --> 01:02:04.000\nYes.").stretches().get(0);
    assertThat(stretch.time()).isEqualTo(Duration.ofMillis(3_723_250));
  }
}
