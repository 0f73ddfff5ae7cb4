package org.quotecheck.speaker.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TaggedSentence;

/** Where somebody serves whom the article gives a bare title. */
class BodyOfTheirKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Judge/NNP Ann/NNP/P Oster/NNP/P left/VBD | At/IN Hull/NNP Crown/NNP Court/NNP it/PRP rained/VBD; Hull Crown Court
          Hull/NNP Crown/NNP Court/NNP sat/VBD | It/PRP rained/VBD | The/DT Crown/NNP Court/NNP sat/VBD | It/PRP rained/VBD | Judge/NNP Ann/NNP/P Oster/NNP/P left/VBD; Hull Crown Court
          Hull/NNP Crown/NNP Court/NNP sat/VBD | Goole/NNP County/NNP Court/NNP sat/VBD | It/PRP rained/VBD | Judge/NNP Ann/NNP/P Oster/NNP/P left/VBD;
          The/DT Supreme/NNP Court/NNP sat/VBD | It/PRP rained/VBD | Judge/NNP Ann/NNP/P Oster/NNP/P left/VBD;
          Hull/NNP Crown/NNP Court/NNP sat/VBD | It/PRP rained/VBD | The/DT retired/JJ judge/NN Ann/NNP/P Oster/NNP/P left/VBD;
          Hull/NNP Crown/NNP Court/NNP sat/VBD | It/PRP rained/VBD | Trustee/NNP Ann/NNP/P Oster/NNP/P left/VBD;
          Reed/NNP Bend/NNP ISD/NNP met/VBD | It/PRP rained/VBD | Trustee/NNP Ann/NNP/P Oster/NNP/P left/VBD; Reed Bend ISD
          The/DT Garment/NNP District/NNP slept/VBD | It/PRP rained/VBD | Superintendent/NNP Ann/NNP/P Oster/NNP/P left/VBD;
          Hull/NNP City/NNP Council/NNP met/VBD | It/PRP rained/VBD | Cllr/NNP Ann/NNP/P Oster/NNP/P left/VBD; Hull City Council
          """)
  void bareTitles(String tagged, @Nullable String body) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    Optional<Role> role =
        RoleChooser.best(new RoleFinder(narrative).find(TaggedSentence.name(narrative, "Oster")));
    assertThat(role.orElseThrow().affiliation()).isEqualTo(body);
  }
}
