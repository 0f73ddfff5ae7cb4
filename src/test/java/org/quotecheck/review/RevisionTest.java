package org.quotecheck.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.testing.MarkedText;

/** What an edit did to the quotations. */
final class RevisionTest {
  private static final String DRAFT =
      """
      <q1>“The line will close,”</q1> <s1>Ann Lee</s1> said.

      <q2 status=unattributed>“Nobody knows what happens next.”</q2>

      <q3>“It is a shame,”</q3> <s3>Ben Roy</s3> said.
      """;

  private static Analysis analysis(String text) {
    return MarkedText.read("a", text);
  }

  @Test
  void anEditElsewhereChangesNothing() {
    assertThat(Revision.of(analysis(DRAFT), analysis("New top.\n\n" + DRAFT)).isEmpty()).isTrue();
  }

  @Test
  void quotationsComeGoAndChange() {
    String edited =
        """
        <q1>“It is a shame,”</q1> <s1>Cid Fox</s1> said.

        <q2>“Nobody knows what happens next,”</q2> <s2>Ann Lee</s2> said.

        <q3>“The line may close,”</q3> <s3=Ann Lee>she</s3> said.
        """;
    Revision revision = Revision.of(analysis(DRAFT), analysis(edited));
    assertThat(revision.added()).extracting("id").containsExactly(3);
    assertThat(revision.removed()).extracting("id").containsExactly(1);
    assertThat(revision.changed())
        .extracting(change -> change.before().id() + "→" + change.after().id())
        .containsExactly("3→1", "2→2");
    assertThat(revision.changed().get(0).isOfSpeaker()).isTrue();
    assertThat(revision.changed().get(0).isOfStatus()).isFalse();
    assertThat(revision.changed().get(1).isOfStatus()).isTrue();
  }
}
