package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Span;

class DatelineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT ELGAR, Maine — |“We cannot sail in ice,” said the harbormaster.",
        "WASHINGTON (AP) — |The ferry sank.",
        "WASHINGTON, June 10 (UPI) -- |The ferry sank.",
        "PORT ELGAR, N.H. - |Sen. Jane Roe won.",
        "LOS ANGELES--|''The stories begin,'' she said.",
        "ST. JOHN'S, Newfoundland and Labrador, Nov. 5 – |A storm hit.",
        "LONDON, 5 November (Reuters) - |Ten people were hurt.",
        "RIO DE JANEIRO—|Ten people were hurt.",
        "New Delhi, Nov 12 (PTI) |The minister said so.",
        "Berlin (dpa) - |The minister said so.",
        "Port Elgar (Reuters) – |The minister said so.",
        "(CNN) — |The minister said so.",
        "El Obeid, Sudan – |Ann Roe left.",
        "Port Elgar, New Zealand — |“We cannot sail in ice,” said the harbormaster.",
      })
  void isCutOff(String marked) {
    assertThat(cut(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|UNICEF — the fund for children — said so.",
        "|NASA said on Monday - The Times has it - that it would.",
        "|Jones (SNP) said so.",
        "|Jane Roe — She Who Must Be Obeyed — left.",
        "|A well-known man — Jack Roe — left.",
        "|Mr. Roe, May 12 is the day.",
        "|The minister said so.",
        "|I — We, rather — left.",
        "|Ann Roe, Sudan - Ten goals.",
        "|Ann Roe, Sudan – and Kenya – left.",
        "|Oslo, the capital – Norway’s – is cold.",
      })
  void aSentenceStaysWhole(String marked) {
    assertThat(cut(marked)).isEqualTo(marked);
  }

  private static String cut(String marked) {
    String text = marked.replace("|", "");
    int end = Dateline.end(text, new Span(0, text.length()));
    return text.substring(0, end) + "|" + text.substring(end);
  }
}
