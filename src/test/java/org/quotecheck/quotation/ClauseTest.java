package org.quotecheck.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole clauses are marked ⟦ ⟧ and fragments ⟪ ⟫. */
final class ClauseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦“It works,”⟧ he said.",
        "⟦“No,”⟧ he said. ⟦“Never.”⟧",
        "⟦“Why?”⟧ Clinton asked.",
        "He said, ⟦“It works.”⟧",
        "He said, ⟦“No.”⟧ Then he left.",
        "He asked ⟦“Why?”⟧ and left.",
        "He said: ⟦“It works.”⟧",
        "He said that ⟦“We will go on with this for as long as it takes.”⟧",
        "⟦“It works,”⟧ he said, ⟦“and we all know it does.”⟧",
        "⟦“It works,”⟧ he said; ⟦“it has always worked.”⟧",
        "LONDON — ⟦“It works,”⟧ he said.",
        "⟦“[They] went home,”⟧ he said.",
        "⟦“2026 is the year,”⟧ he said.",
        "⟦“It works—”⟧ he began. ⟦“It . . .”⟧",
        "⟦“He said, ‘No,’”⟧ she said.",
        "(⟦“It works,”⟧ he said.)",
        "She left. (She came back.) ⟦“It works.”⟧",
        "⟦“It works”⟧ he said.",
        "They chanted ⟦“Build the Road!”⟧ at him.",
        "⟦“…and it worked very well,”⟧ he said."
      })
  void americanClauses(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was a ⟪“disaster.”⟫ He left.",
        "Her shirt read ⟪“Animal liberation now.”⟫ She left.",
        "It was ⟪“a total disaster,”⟫ he said.",
        "He was, ⟪“quite frankly,”⟫ wrong.",
        "She called them ⟪“liars,”⟫ ⟪“cheats,”⟫ and ⟪“fools.”⟫",
        "The dogs’ ⟪“Best in Show”⟫ prize.",
        "She wrote ⟪“Spans in Need”⟫ in May.",
        "He read from ⟪“War and Rain.”⟫",
        "Mayor: ⟪“Loser”⟫",
        "⟪“Crooked”⟫ was his word.",
        "Sen. Cruz (R-Texas) ⟪“Won”⟫ it.",
        "the so-called ⟪“Great Wall”⟫, built in May"
      })
  void americanFragments(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦‘It works’⟧, he said.",
        "⟦‘It works’⟧, said Ann Lee.",
        "⟦‘It really works’⟧, Ann Lee said.",
        "⟦‘Never’⟧, he said.",
        "He said, ⟦‘It works’⟧.",
        "He said: ⟦‘It works’⟧.",
        "⟦‘Does it work?’⟧ he asked.",
        "⟦‘It works’⟧ – so said Ann Lee."
      })
  void britishClauses(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was a ⟪‘disaster’⟫, he said.",
        "He said it was ⟪‘a masterclass in delay’⟫.",
        "He said he ⟪‘really does not know it’⟫.",
        "She watched ⟪‘Frozen Lakes’⟫, a film.",
        "⟪‘Frozen Lakes’⟫, a film, is out."
      })
  void britishFragments(String marked) {
    check(marked);
  }

  private static void check(String marked) {
    assertThat(Rendering.of(Rendering.plain(marked))).isEqualTo(marked);
  }
}
