package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects of verbs after all mends, over trees as the parser makes them. */
class MendedParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT/survey survey/NN/said:nsubj ,/,/said he/PRP/said:nsubj said/VBD was/VBD/wrong:cop wrong/JJ/said:ccomp; said < he
          Asked/VBN by/IN/lawyer his/PRP$/lawyer lawyer/NN/Asked:obl ,/,/nodded Ann/NNP/nodded:nsubj ,/,/nodded if/IN/left he/PRP/left:nsubj left/VBD/nodded:advcl ,/,/nodded he/PRP/nodded:nsubj nodded/VBD/Asked:ccomp; left < he, nodded < he
          Speaking/VBG in/IN/Hull Hull/NNP/Speaking:obl ,/,/Speaking the/DT/clerk clerk/NN/said:nsubj said/VBD/Speaking:parataxis so/RB/said; said < clerk
          Ann/NNP/said:nsubj ,/,/Ann 26/CD/said:nsubj ,/,/Ann said/VBD so/RB/said; said < Ann, said < 26
          Asked/VBN/was was/VBD who/WP/was:nsubj left/VBD/was; was < who
          """)
  void mended(String tagged, String subjects) {
    assertThat(mend(WrittenTree.read(tagged)).subjects()).isEqualTo(subjects);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Asked/VBN by/IN/Ann Ann/NNP/Asked:obl ,/,/nodded he/PRP/nodded:nsubj nodded/VBD/Asked:dep there/RB/Ann; 5
          Asked/VBN/left:amod Ann/NNP/left:nsubj left/VBD ,/,/left he/PRP/said:nsubj said/VBD/left; 2
          Asked/VBN he/PRP/nodded:nsubj nodded/VBD/Asked:dep; 0
          """)
  void theRoot(String tagged, int root) {
    WrittenTree mended = mend(WrittenTree.read(tagged));

    assertThat(mended.tree().heads().indexOf(-1)).isEqualTo(root);
    assertIsTree(mended.tree());
  }

  /** Whatever the parser says, what comes out is a tree over the same words. */
  @Property(tries = 1_000)
  void anyTreeStaysOne(@ForAll Random random) {
    String[] words = {
      "Ann", "Lee", "said", "who", ",", "—", "asked", "Monday", "he", "It", "''", "a"
    };
    String[] tags = {
      "NNP", "NN", "VBD", "VBZ", "VBN", "VBG", "WP", ",", "PRP", "DT", "CD", "RB", "''", "CC"
    };
    String[] relations = {
      "nsubj", "obj", "appos", "dep", "ccomp", "acl:relcl", "obl", "nmod", "xcomp", "case"
    };
    MendedParser parser =
        new MendedParser(
            (sentence, tagged) -> {
              int root = random.nextInt(sentence.size());
              return new DependencyParser.Tree(
                  IntStream.range(0, sentence.size())
                      .mapToObj(
                          i ->
                              i == root
                                  ? -1
                                  : i < root
                                      ? i + 1 + random.nextInt(root - i)
                                      : root + random.nextInt(i - root))
                      .toList(),
                  IntStream.range(0, sentence.size())
                      .mapToObj(
                          i -> i == root ? "root" : relations[random.nextInt(relations.length)])
                      .toList());
            });
    int size = 1 + random.nextInt(16);
    DependencyParser.Tree tree =
        parser.parse(
            IntStream.range(0, size).mapToObj(i -> words[random.nextInt(words.length)]).toList(),
            IntStream.range(0, size).mapToObj(i -> tags[random.nextInt(tags.length)]).toList());

    assertThat(tree.heads()).hasSize(size);
    assertThat(tree.relations()).hasSize(size);
    assertIsTree(tree);
  }

  private static void assertIsTree(DependencyParser.Tree tree) {
    assertThat(tree.heads()).containsOnlyOnce(-1);
    int root = tree.heads().indexOf(-1);
    for (int i = 0; i < tree.heads().size(); i++) {
      int at = i;
      for (int steps = 0; steps < tree.heads().size() && at != root; steps++) {
        at = tree.heads().get(at);
      }
      assertThat(at).as("from %d of %s", i, tree.heads()).isEqualTo(root);
    }
  }

  private static WrittenTree mend(WrittenTree written) {
    return written.with(
        new MendedParser((words, tags) -> written.tree()).parse(written.words(), written.tags()));
  }
}
