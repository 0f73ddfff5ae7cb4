package org.quotecheck.speaker.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TaggedSentence;

/** What kind of body bears a name, told before it. */
class KindsOfBodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT rowing/NN club/NN Tideway/NNP/O lost/VBD; rowing club
          One/CD charity/NN Tideway/NNP/O lost/VBD; charity
          The/DT clubs/NNS Tideway/NNP/O lost/VBD;
          The/DT captain/NN Tideway/NNP/O lost/VBD;
          Ferry/NNP operator/NN Tideway/NNP/O lost/VBD; Ferry operator
          """)
  void kinds(String tagged, @Nullable String kind) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    List<Token> tokens = narrative.sentence(0).tokens();
    int at = 0;
    while (!tokens.get(at).text().equals("Tideway")) {
      at++;
    }
    NameOccurrence name =
        new NameOccurrence(
            0, at, at, tokens.get(at).span(), List.of("Tideway"), Token.Name.ORGANIZATION, "");
    assertThat(
            KindsOfBody.before(name, tokens)
                .map(words -> narrative.text(narrative.span(0, words.first(), words.last()))))
        .isEqualTo(Optional.ofNullable(kind));
  }
}
