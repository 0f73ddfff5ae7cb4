package org.quotecheck.speaker.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TaggedSentence;
import org.quotecheck.speaker.referent.Referent;

/** What the article calls somebody before it gives the name. */
class LeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT juggler/NN who/WP moved/VBD house/NN | Ann/NNP/P Oster/NNP/P left/VBD | It/PRP rained/VBD; juggler
          The/DT juggler/NN who/WP moved/VBD house/NN left/VBD +. | Ann/NNP/P Oster/NNP/P left/VBD | It/PRP rained/VBD;
          The/DT juggler/NN moved/VBD house/NN | Ann/NNP/P Oster/NNP/P left/VBD;
          Juggler/NN moves/VBZ house/NN | Ann/NNP/P Oster/NNP/P left/VBD; Juggler
          Juggler/NN praises/VBZ Oster/NNP | Ann/NNP/P Oster/NNP/P left/VBD;
          Keeper/NN +’s/POS header/NN stuns/VBZ Rovers/NNPS | Ann/NNP/P Oster/NNP/P left/VBD;
          A/DT juggler/NN jailed/VBD/-1:root a/DT clown/NN/2:obj | Ann/NNP/P Oster/NNP/P left/VBD;
          MUM/NN +-/HYPH +OF/IN +-/HYPH +TWO/CD moves/VBZ house/NN | Ann/NNP/P Oster/NNP/P left/VBD; MUM-OF-TWO
          Letters/NNS :/: a/DT juggler/NN moves/VBZ house/NN | Ann/NNP/P Oster/NNP/P left/VBD; juggler
          A/DT jury/NN/2:nsubj freed/VBD/-1:root a/DT Hull/NNP/L juggler/NN/2:obj of/IN theft/NN | Ann/NNP/P Oster/NNP/P left/VBD; Hull juggler
          A/DT jury/NN/2:nsubj freed/VBD/-1:root the/DT juggler/NN/2:obj | Ann/NNP/P Oster/NNP/P left/VBD;
          Rovers/NNPS lose/VBP | Rain/NN stops/VBZ | Monday/NNP | A/DT juggler/NN moved/VBD house/NN ./. | Ann/NNP/P Oster/NNP/P left/VBD ./.; juggler
          Rovers/NNPS lose/VBP | Rain/NN stops/VBZ ./. | It/PRP rained/VBD ./. | A/DT juggler/NN moved/VBD house/NN ./. | Ann/NNP/P Oster/NNP/P left/VBD ./.;
          It/PRP rained/VBD ,/, according/VBG to/TO a/DT diver/NN | Ann/NNP/P Oster/NNP/P left/VBD; diver
          """)
  void whomTheArticleBeginsWith(String tagged, @Nullable String role) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    Referent person = new Referent(Token.Name.PERSON);
    person.add(TaggedSentence.name(narrative, "Oster"), "Ann Oster");
    assertThat(new RoleFinder(narrative).ofLead(person).stream().findFirst().map(Role::title))
        .isEqualTo(Optional.ofNullable(role));
  }
}
