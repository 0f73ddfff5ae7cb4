package org.quotecheck.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Span;
import org.quotecheck.speaker.Speaker;

/** What counts as a difference from a transcript. */
final class VerifierTest {
  private static final String HEARING =
      """
      [00:01:00] WHITLOCK: We, uh, heard it crack in the night, and we knew that it was not the \
      ice. I don't want another eleven trucks on that road before Mr. Harmon has looked at it.
      [00:02:00] BENNING: The forty-million-dollar bridge is a gamble with people's lives, and \
      Delaney knows it.
      """;

  private final Verifier verifier = new Verifier(TranscriptReader.read("hearing", HEARING));

  @Test
  void hesitationsAndPunctuationAndTheSpellingOfNumbersAreNoDifference() {
    assertVerdict(Verdict.VERBATIM, "we heard it crack in the night -- and we KNEW,", null);
    assertVerdict(Verdict.VERBATIM, "The 40 million dollar bridge is a gamble", null);
    assertVerdict(Verdict.VERBATIM, "I don’t want another 11 trucks", null);
  }

  @Test
  void dotsAndBracketsAdmitWhatIsMissing() {
    assertVerdict(Verdict.MARKED_OMISSIONS, "We heard it crack … it was not the ice", null);
    assertVerdict(Verdict.MARKED_OMISSIONS, "[The county] heard it crack in the night", null);
    assertVerdict(Verdict.ALTERED, "We heard it crack in … the ice was not strong", null);
  }

  @Test
  void numbersNegationsAndNamesAreSerious() {
    assertThat(verify("I don't want another twelve trucks on that road", null).isSerious())
        .isTrue();
    assertThat(verify("and we knew that it was the ice", null).isSerious()).isTrue();
    assertThat(verify("a gamble with people's lives, and Marlow knows it", null).isSerious())
        .isTrue();
    Verification slight = verify("we heard it snap in the night, and we knew", null);
    assertThat(slight.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(slight.isSerious()).isFalse();
    assertThat(verify("I do not want another eleven trucks", null).isSerious()).isFalse();
  }

  @Test
  void whoSpeaksIsHeldAgainstTheTurn() {
    String words = "a gamble with people's lives";
    assertVerdict(Verdict.SAID_BY_SOMEONE_ELSE, words, "Dana Whitlock");
    assertVerdict(Verdict.VERBATIM, words, "Carl Benning");
    Verification found = verify(words, "Carl Benning");
    assertThat(found.places()).hasSize(1);
    assertThat(found.places().get(0).turn()).isEqualTo("BENNING");
    assertThat(found.places().get(0).line()).isEqualTo(2);
    assertThat(found.places().get(0).time()).hasMinutes(2);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertVerdict(Verdict.NOT_FOUND, "the schools will open again in the autumn", null);
    assertVerdict(Verdict.NOT_FOUND, "autumn", null);
    assertVerdict(Verdict.NOT_FOUND, "…", null);
    assertVerdict(Verdict.VERBATIM, "gamble", null);
    Verifier silence = new Verifier(TranscriptReader.read("empty", ""));
    assertThat(silence.verify("we heard it", new Span(0, 11), null).verdict())
        .isEqualTo(Verdict.NOT_FOUND);
  }

  private void assertVerdict(Verdict verdict, String words, @Nullable String speaker) {
    assertThat(verify(words, speaker).verdict()).as(words).isEqualTo(verdict);
  }

  private Verification verify(String words, @Nullable String name) {
    Speaker speaker =
        name == null
            ? null
            : new Speaker(1, name, Speaker.Kind.PERSON, null, null, List.of(name), null);
    return verifier.verify(words, new Span(0, words.length()), speaker);
  }
}
