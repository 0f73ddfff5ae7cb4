package org.quotecheck.attribution.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.QuotationShape;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.sieve.Decision;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.testing.TaggedText;

/** What is inferred of the last quotation, where any before it has a source and it has none. */
class FreeQuotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          He/PRP/shook:nsubj shook/VBD/-1:root his/PRP$/head:nmod:poss head/NN/shook:obj ./. | “Ask/VB me/PRP Monday/NNP ./. +”; implied: He [paragraph-before]
          Ann/NNP/P/Roe:compound Roe/NNP/P/wept:nsubj wept/VBD/-1:root ./. | “I/PRP saw/VBD it/PRP ./. +”; implied: Roe [paragraph-before]
          “Go/VB ,/, +” he/PRP said/VBD ./. | “I/PRP saw/VBD it/PRP ./. +”; implied [follows-quotation]
          “Go/VB ,/, +” he/PRP said/VBD ./. | Did/VBD they/PRP ?/. | “They/PRP did/VBD ./. +”; implied [answers-question]
          “Go/VB ,/, +” he/PRP said/VBD ./. | Would/MD she/PRP/stay:nsubj stay/VB/-1:root ?/. | “I/PRP do/VBP ./. +”; implied: she [paragraph-before]
          """)
  void inferred(String tagged, String expected) {
    assertThat(last(tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The/DT/session:det session/NN/ended:nsubj ended/VBD/-1:root ./. | “Ask/VB me/PRP Monday/NNP ./. +”; unattributed [no-source]
          Critics/NNS/say:nsubj say/VBP/-1:root that/IN/lied:mark he/PRP/lied:nsubj lied/VBD/say:ccomp ./. | “Ask/VB me/PRP Monday/NNP ./. +”; unattributed [no-source]
          He/PRP/left:nsubj left/VBD/-1:root ./. // The/DT/door:det door/NN/closed:nsubj closed/VBD/-1:root ./. | “Ask/VB me/PRP Monday/NNP ./. +”; unattributed [no-source]
          Did/VBD they/PRP ?/. | “They/PRP did/VBD ./. +”; unattributed [no-source]
          “Go/VB ,/, +” he/PRP said/VBD ./. | Rain/NN fell/VBD ./. | Snow/NN fell/VBD ./. | Hail/NN fell/VBD ./. | Did/VBD it/PRP ?/. | “It/PRP did/VBD ./. +”; unattributed [no-source]
          """)
  void others(String tagged, String expected) {
    assertThat(last(tagged)).isEqualTo(expected);
  }

  private static String last(String tagged) {
    TaggedText text = TaggedText.read(tagged);
    Reading reading = new Reading(text.article(), text.annotations(), text.quotations());
    int number = text.quotations().size() - 1;
    Quotation quotation = text.quotations().get(number);
    @Nullable Decision before =
        number == 0
            ? null
            : Decision.none(
                text.quotations().get(number - 1), Status.ATTRIBUTED, new Evidence("", ""), 1);
    Decision decision =
        FreeQuotation.decide(
            reading, quotation, QuotationShape.of(reading, quotation), before, 0.5);
    String mention =
        decision.mention() == null
            ? ""
            : ": " + decision.mention().head().of(text.article().text());
    return decision.status().label() + mention + " [" + decision.evidence().rule() + "]";
  }
}
