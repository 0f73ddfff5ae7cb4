package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the subject of the verbs that the parser leaves without one. */
class MissedSubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ``/``/says It/PRP/works:nsubj works/VBZ/says:ccomp ,/,/says ''/''/says says/VBZ Roe/NNP/says:xcomp ./.; says < Roe
          ``/``/said It/PRP/works:nsubj works/VBZ/said:ccomp ,/,/said ''/''/said said/VBD the/DT/pilot pilot/NN/said:obj ./.; said < pilot
          ``/``/said It/PRP/works:nsubj works/VBZ/said:ccomp ,/,/said ''/''/said said/VBD Ann/NNP/said:xcomp Roe/NNP/Ann:obj ./.; said < Roe
          ``/``/said It/PRP/works:nsubj works/VBZ/said:ccomp ?/./said ''/''/said said/VBD Ann/NNP/Roe Roe/NNP/hopes:nsubj ,/,/Roe who/WP/hopes hopes/VBZ/said:ccomp so/RB; said < Roe
          Hundreds/NNS/ill:nsubj are/VBP/ill ill/JJ/says:ccomp ,/,/says says/VBZ PM/NNP/says:xcomp; says < PM
          Asked/VBN by/IN/Dale Dale/NNP/Asked:obl ,/,/Dale Inspector/NNP/Lee Lee/NNP/Dale:appos agreed/VBD/Asked:dep ./.; agreed < Lee
          """)
  void mended(String tagged, String subjects) {
    assertThat(subjects(tagged)).isEqualTo(subjects);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          ``/``/said It/PRP/works:nsubj works/VBZ/said:ccomp ,/,/said ''/''/said he/PRP/said:nsubj said/VBD on/IN/Monday Monday/NNP/said:obl; said < he
          ``/``/said It/PRP/works:nsubj works/VBZ/said:ccomp ,/,/said ''/''/said said/VBD Monday/NNP/said:obj ./.; -
          ``/``/said It/PRP/works:nsubj works/VBZ/said:ccomp ,/,/said ''/''/said said/VBD to/TO/jeers jeers/NNS/said:obl ./.; -
          It/PRP/works:nsubj works/VBZ/said:ccomp ,/,/said said/VBD the/DT/toll toll/NN/high:nsubj was/VBD/high high/JJ/said:ccomp; -
          He/PRP/told:nsubj left/VBD/told ,/,/told told/VBD the/DT/Globe Globe/NNP/told:obj; told < He
          Ann/NNP/left:nsubj ,/,/Ann Dale/NNP/Ann:appos left/VBD early/RB; left < Ann
          """)
  void left(String tagged, String subjects) {
    assertThat(subjects(tagged)).isEqualTo(subjects);
  }

  /** Each verb of speech or action that has a subject besides the stand-in's. */
  private static @Nullable String subjects(String tagged) {
    WrittenTree sentence = WrittenTree.read(tagged);
    WrittenTree mended =
        sentence.with(MissedSubjects.mend(sentence.words(), sentence.tags(), sentence.tree()));
    return mended.subjects();
  }
}
