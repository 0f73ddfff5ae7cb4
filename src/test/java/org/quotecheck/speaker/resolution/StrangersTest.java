package org.quotecheck.speaker.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Span;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TaggedSentence;

/** Whom an article introduces without a name. */
class StrangersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          A/DT/nurse:det nurse/NN/left:nsubj left/VBD; nurse
          One/CD/neighbour:nummod neighbour/NN/left:nsubj left/VBD; neighbour
          Her/PRP$/father:nmod:poss father/NN/left:nsubj left/VBD; father
          A/DT/stander:det stander/NN/left:nsubj who/WP/saw:nsubj saw/VBD/stander:acl:relcl it/PRP left/VBD; stander
          The/DT/landlord:det landlord/NN/left:nsubj +, who/WP did/VBD not/RB wish/VB to/TO be/VB named/VBN +, left/VBD; landlord
          A/DT/nurse:det nurse/NN/:root +, tired/JJ +, left/VBD/nurse:dep; nurse
          """)
  void somebodyNew(String tagged, String noun) {
    assertThat(found(tagged)).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT/nurse:det nurse/NN/left:nsubj left/VBD;
          A/DT/stone:det stone/NN/fell:nsubj fell/VBD;
          Her/PRP$/nurse:nmod:poss nurse/NN/left:nsubj left/VBD;
          They/PRP/saw:nsubj saw/VBD a/DT/nurse:det nurse/NN/saw:obj;
          A/DT/nurse:det nurse/NN/left:nsubj +, Ann/NNP/P Bell/NNP/P +, left/VBD;
          A/DT/nurse:det nurse/NN/left:nsubj named/VBN Ann/NNP/P Bell/NNP/P left/VBD;
          Ann/NNP/P Bell/NNP/P/left:nsubj +, a/DT/nurse:det nurse/NN/Bell:appos +, left/VBD;
          Her/PRP$/father:nmod:poss father/NN/left:nsubj +, a/DT/nurse:det nurse/NN/father:appos +, left/VBD; father
          """)
  void nobodyNew(String tagged, @Nullable String noun) {
    assertThat(found(tagged)).isEqualTo(noun == null ? "" : noun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          They/PRP/saw:nsubj saw/VBD a/DT/nurse:det nurse/NN/saw:obj; nurse; nurse
          They/PRP/saw:nsubj saw/VBD a/DT/stone:det stone/NN/saw:obj; stone;
          """)
  void whoIsQuotedNeedBeNoSubject(String tagged, String source, @Nullable String noun) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    Span head =
        narrative.sentence(0).tokens().stream()
            .filter(token -> token.text().equals(source))
            .findFirst()
            .orElseThrow()
            .span();
    assertThat(found(narrative, Set.of(head))).isEqualTo(noun == null ? "" : noun);
  }

  private static String found(String tagged) {
    return found(TaggedSentence.narrative(tagged), Set.of());
  }

  private static String found(Narrative narrative, Set<Span> sources) {
    Strangers strangers = Strangers.find(narrative, sources);
    return strangers.all().stream()
        .map(stranger -> narrative.token(strangers.head(stranger).orElseThrow()).text())
        .collect(Collectors.joining(", "));
  }
}
