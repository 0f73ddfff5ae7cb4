package org.quotecheck.attribution.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.sieve.Decision;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.testing.TaggedText;

/**
 * Whose words the first quotation is, which stands above the text. Each has the first candidate of
 * its paragraph for its source, or none.
 */
class HeadlineWordsTest {
  private static final String BODY =
      " Roe/NNP/P/said:nsubj said/VBD “it/PRP is/VBZ far/RB too/RB grim/JJ ./. +”";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Loss/NN is/VBZ “far/RB too/RB grim/JJ +” | It/PRP rained/VBD ./. |; Roe
          Loss/NN is/VBZ “grim/JJ +” | It/PRP rained/VBD ./. |; Roe
          Rain/NN | Boss/NN calls/VBZ/-1:root it/PRP “grim/JJ +” | It/PRP rained/VBD ./. |; Roe
          Orr/NNP/O/calls:nsubj calls/VBZ/-1:root it/PRP “grim/JJ +” | It/PRP rained/VBD ./. |; Roe
          """)
  void whoSaysItBelow(String above, String source) {
    assertThat(source(above + BODY)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          Loss/NN is/VBZ “bleak/JJ +” | It/PRP rained/VBD ./. |; -
          Dale/NNP/P/calls:nsubj calls/VBZ/-1:root it/PRP “grim/JJ +” | It/PRP rained/VBD ./. |; Dale
          It/PRP rained/VBD ./. | Loss/NN is/VBZ “grim/JJ +” they/PRP thought/VBD ./. |; -
          Loss/NN is/VBZ “grim/JJ +” | It/PRP rained/VBD ./. | Dale/NNP/P/said:nsubj said/VBD “grim/JJ +” ./. |; -
          """)
  void nobodyOrAnother(String above, String source) {
    assertThat(source(above + BODY)).isEqualTo(source);
  }

  private static @Nullable String source(String tagged) {
    TaggedText text = TaggedText.read(tagged);
    Reading reading = new Reading(text.article(), text.annotations(), text.quotations());
    List<Decision> decisions = new ArrayList<>();
    text.quotations().forEach(quotation -> decisions.add(decision(reading, quotation)));
    HeadlineWords.join(reading, decisions);
    @Nullable Candidate source = decisions.get(0).source();
    return source == null ? null : source.mention().head().of(text.article().text());
  }

  private static Decision decision(Reading reading, Quotation quotation) {
    List<Candidate> here =
        reading.paragraph(quotation.paragraph()).stream()
            .flatMap(sentence -> sentence.candidates().stream())
            .filter(
                candidate ->
                    candidate
                        .mention()
                        .head()
                        .of(reading.article().text())
                        .matches("\\p{Lu}\\p{Ll}{2,3}"))
            .filter(
                candidate ->
                    !candidate
                        .mention()
                        .head()
                        .of(reading.article().text())
                        .matches("Loss|Rain|Boss"))
            .toList();
    Evidence evidence = new Evidence("", "");
    return here.isEmpty()
        ? Decision.none(quotation, Status.NOT_A_QUOTATION, evidence, 0.5)
        : new Decision(
            quotation, Status.ATTRIBUTED, here.get(0), here.get(0).mention(), null, evidence, 0.5);
  }
}
