package org.quotecheck.speaker.referent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TaggedSentence;

/** Which names are whose. */
class ReferentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ann/NNP/P Roe/NNP/P left/VBD | Roe/NNP/P came/VBD; Ann Roe = Roe
          Ann/NNP/P Roe/NNP/P left/VBD | Ann/NNP/P came/VBD; Ann Roe = Ann
          Roe/NNP/P left/VBD | Ann/NNP/P Roe/NNP/P came/VBD; Ann Roe = Roe
          Ann/NNP/P Roe/NNP/P left/VBD | A./NNP/P Roe/NNP/P came/VBD; Ann Roe = A. Roe
          Ann/NNP/P Lou/NNP/P Roe/NNP/P left/VBD | Ann/NNP/P Roe/NNP/P came/VBD; Ann Lou Roe = Ann Roe
          Roe/NNP/P +-/HYPH +Lund/NNP/P left/VBD | Ann/NNP/P Roe/NNP/P +-/HYPH/P +Lund/NNP/P came/VBD; Ann Roe-Lund = Roe-Lund
          Ann/NNP/P Roe/NNP/P +-/HYPH/P +Lund/NNP/P came/VBD | Roe/NNP/L +-/HYPH +Lund/NNP/P left/VBD; Ann Roe-Lund = Roe-Lund
          Ann/NNP/P Wimes/NNP/P left/VBD | Wines/NNP/P came/VBD; Ann Wimes = Wines
          Ann/NNP/P Roe/NNP/P (/-LRB- +SAN/NNP +)/-RRB- left/VBD; Ann Roe
          Mother/NN +-/HYPH/P +of/IN/P +-/HYPH/P +three/CD/P Ann/NNP/P Roe/NNP/P left/VBD; Ann Roe
          """)
  void oneBearer(String tagged, String grouped) {
    assertThat(grouped(tagged)).isEqualTo(grouped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ann/NNP/P Roe/NNP/P left/VBD | Bo/NNP/P Roe/NNP/P came/VBD; Ann Roe, Bo Roe
          Ann/NNP/P Roe/NNP/P left/VBD | Cole/NNP/P came/VBD; Ann Roe, Cole
          Ann/NNP/P Roe/NNP/P left/VBD | B./NNP/P Roe/NNP/P came/VBD; Ann Roe, B. Roe
          Ann/NNP/P Wimes/NNP/P and/CC Bo/NNP/P Wiles/NNP/P left/VBD | Wines/NNP/P came/VBD; Ann Wimes, Bo Wiles, Wines
          """)
  void several(String tagged, String grouped) {
    assertThat(grouped(tagged)).isEqualTo(grouped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mary/NNP/P Roe/NNP/P met/VBD John/NNP/P Roe/NNP/P | Mr/NNP Roe/NNP/P left/VBD; Mary Roe, John Roe = Roe
          John/NNP/P Roe/NNP/P met/VBD Mary/NNP/P Roe/NNP/P | Mrs/NNP Roe/NNP/P left/VBD; John Roe, Mary Roe = Roe
          Mary/NNP/P Roe/NNP/P left/VBD | Mr/NNP Roe/NNP/P came/VBD; Mary Roe = Roe
          Mr/NNP Roe/NNP/P came/VBD | Mary/NNP/P Roe/NNP/P left/VBD; Mary Roe, Roe
          """)
  void ofSeveralTheOneWhomItFits(String tagged, String grouped) {
    assertThat(grouped(tagged)).isEqualTo(grouped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Harbour/NNP/O Care/NNP/O left/VBD | HC/NNP/O came/VBD; Harbour Care = HC
          Harbour/NNP/O Care/NNP/O left/VBD | HQ/NNP/O came/VBD; Harbour Care, HQ
          State/NNP Council/NNP (/-LRB- +SC/NNP/O +)/-RRB- met/VBD | SC/NNP/O left/VBD; State Council = SC
          Harbour/NNP/O Care/NNP/O left/VBD | Harbour/NNP/O Care/NNP/O came/VBD; Harbour Care
          """)
  void bodiesByTheirInitials(String tagged, String grouped) {
    assertThat(grouped(tagged)).isEqualTo(grouped);
  }

  /** A surname of two may begin with a word that is a man's given name elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "Kate/NNP/P Adeyemi/NNP/P +-/HYPH/P +Lunn/NNP/P left/VBD, FEMALE",
    "Kate/NNP/P Roe/NNP/P +-/HYPH/P +Lunn/NNP/P left/VBD, FEMALE",
    "Kate/NNP/P John/NNP/P Lunn/NNP/P left/VBD, UNKNOWN",
  })
  void genderByTheGivenName(String tagged, Gender gender) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    List<Referent> all = Referents.of(narrative, NameFinder.find(narrative), Set.of()).all();
    assertThat(all).extracting(Referent::gender).containsExactly(gender);
  }

  private static String grouped(String tagged) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    List<Referent> all = Referents.of(narrative, NameFinder.find(narrative), Set.of()).all();
    return all.stream()
        .map(
            referent ->
                referent.occurrences().stream()
                    .map(name -> narrative.text(name.span()))
                    .sorted((a, b) -> b.length() - a.length())
                    .distinct()
                    .collect(Collectors.joining(" = ")))
        .collect(Collectors.joining(", "));
  }
}
