package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a subject with a long aside finds its verb, over trees as the parser makes them. */
class AsideParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ann/NNP ,/,/Ann who/WP/runs:nsubj runs/VBZ/Ann:acl the/DT/bar bar/NN/runs:obj ,/,/Ann has/VBZ/Ann:dep doubts/NNS/has:obj; Ann/NNP/has:nsubj has/VBZ doubts/NNS/has:obj; has < Ann, runs < who
          Cr/NNP/Ann Ann/NNP ,/,/Ann whose/WP$/son son/NN/left:nsubj ,/,/son Bo/NNP/son:appos ,/,/son left/VBD/Ann:acl ,/,/Ann never/RB/has has/VBZ/Ann:dep doubts/NNS/has:obj; Cr/NNP/Ann Ann/NNP/has:nsubj never/RB/has has/VBZ doubts/NNS/has:obj; has < Ann, left < son
          But/CC Ann/NNP/But:dep ,/,/Ann 71/CD/Ann ,/,/Ann said/VBD/But:dep so/RB/said; But/CC/said Ann/NNP/said:nsubj said/VBD so/RB/said; said < Ann
          Ann/NNP —/:/Ann a/DT/nurse nurse/NN/Ann —/:/Ann said/VBD/Ann:dep so/RB/said; Ann/NNP/said:nsubj said/VBD so/RB/said; said < Ann
          """)
  void mended(String whole, String rest, String subjects) {
    assertThat(parsed(whole, rest).subjects()).isEqualTo(subjects);
  }

  @Test
  void theAsideKeepsItsTreeAndHangsOnTheSubject() {
    WrittenTree parsed =
        parsed(
            "Ann/NNP ,/,/Ann who/WP/runs:nsubj runs/VBZ/has:acl bars/NNS/runs:obj ,/,/has has/VBZ/Ann:dep"
                + " doubts/NNS/runs:obj",
            "Ann/NNP/has:nsubj has/VBZ doubts/NNS/has:obj");

    assertThat(parsed.tree().heads()).containsExactly(6, 0, 3, 0, 3, 0, -1, 6);
    assertThat(parsed.tree().relations())
        .containsExactly("nsubj", "dep", "nsubj", "acl", "obj", "dep", "root", "obj");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann/NNP/has:nsubj ,/,/Ann 71/CD/Ann ,/,/Ann has/VBZ doubts/NNS/has:obj",
        "In/IN/Hull:case Hull/NNP ,/,/Hull 71/CD/Hull ,/,/Hull has/VBZ/Hull doubts/NNS/has:obj",
        "She/PRP/nurse:nsubj is/VBZ/nurse:cop a/DT/nurse nurse/NN ,/,/nurse and/CC/has ,/,/has has/VBZ/nurse doubts/NNS/has",
        "Ann/NNP ,/,/Ann who/WP/has ,/,/has has/VBZ/Ann doubts/NNS/has:obj",
        "Ann/NNP ,/,/Ann a/DT/nurse nurse/NN/Ann in/IN/Hull Hull/NNP/nurse",
        "Ann/NNP"
      })
  void leftAsItIs(String whole) {
    assertThat(parsed(whole, "never/RB").tree()).isEqualTo(WrittenTree.read(whole).tree());
  }

  @Test
  void aRestWithoutTheSubjectIsNoBetter() {
    String whole = "Ann/NNP ,/,/Ann 71/CD/Ann ,/,/Ann has/VBZ/Ann:dep doubts/NNS/has:obj";

    assertThat(parsed(whole, "Ann/NNP has/VBZ/Ann:dep doubts/NNS/has:obj").tree())
        .isEqualTo(WrittenTree.read(whole).tree());
  }

  private static WrittenTree parsed(String whole, String rest) {
    WrittenTree all = WrittenTree.read(whole);
    WrittenTree without = WrittenTree.read(rest);
    return all.with(
        new AsideParser(
                (words, tags) -> words.equals(all.words()) ? all.tree() : shortened(without, words))
            .parse(all.words(), all.tags()));
  }

  private static DependencyParser.Tree shortened(WrittenTree without, List<String> words) {
    assertThat(words).isEqualTo(without.words());
    return without.tree();
  }
}
