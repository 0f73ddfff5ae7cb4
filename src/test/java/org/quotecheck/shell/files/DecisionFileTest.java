package org.quotecheck.shell.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quotecheck.review.Decision;
import org.quotecheck.review.Decisions;
import org.quotecheck.review.QuotationKey;

/** Decisions as they stand in their file. */
final class DecisionFileTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 31);

  @Test
  void theFileIsReadable() {
    Decision decision =
        new Decision(
            new QuotationKey("We heard it: \"crack\"", "night fell.", "said Ann"),
            Decision.Ruling.ASSIGNED,
            "Ann Lee",
            "harbour master",
            null,
            Map.of("late-attribution", "house style"),
            "tape.mp3@12:40",
            null,
            "lena",
            DAY);
    String text =
        """
        # What was decided on the quotations of a.txt.
        # Written by quotecheck; may be edited, and kept with the article.
        decisions:
          - words: "We heard it: \\"crack\\""
            before: "night fell."
            after: "said Ann"
            ruling: "assigned"
            speaker: "Ann Lee"
            role: "harbour master"
            dismissed:
              late-attribution: "house style"
            source: "tape.mp3@12:40"
            by: "lena"
            date: "2024-05-31"
        """;
    Decisions decisions = new Decisions(List.of(decision));
    assertThat(DecisionFile.text("a.txt", decisions)).isEqualTo(text);
    assertThat(DecisionFile.parse("f", text)).isEqualTo(decisions);
    assertThat(DecisionFile.parse("f", DecisionFile.text("a.txt", Decisions.NONE)))
        .isEqualTo(Decisions.NONE);
  }

  @Property
  void anyTextComesBack(@ForAll String text) {
    // Half a character is in no file, as the reader of articles sees to.
    String whole = "w" + text.replaceAll("[\\ud800-\\udfff]", "") + "\u001b\t\u2028\"\\😀";
    Decision decision = Decision.none(new QuotationKey(whole, "", ""), "a", DAY).noted(whole);
    Decisions decisions = new Decisions(List.of(decision));
    assertThat(DecisionFile.parse("f", DecisionFile.text("x\ny", decisions))).isEqualTo(decisions);
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThatThrownBy(() -> DecisionFile.parse("f", "decisions:\n  - ruling: no\n"))
        .hasMessageStartingWith("f:2:13: ruling needs");
    assertThatThrownBy(() -> DecisionFile.parse("f", "decisions:\n  - note: no\n"))
        .hasMessage("f:2:5: a decision needs the words of its quotation");
    assertThatThrownBy(() -> DecisionFile.parse("f", "decisions:\n  - words: a\n    wrods: b\n"))
        .hasMessageContaining("unknown key \"wrods\"; did you mean words?");
    assertThatThrownBy(() -> DecisionFile.parse("f", "decisions:\n  - words: a\n    date: b\n"))
        .hasMessageContaining("date needs a day");
  }
}
