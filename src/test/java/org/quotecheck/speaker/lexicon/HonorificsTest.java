package org.quotecheck.speaker.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before and behind names without being part of them. */
class HonorificsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mr; courtesy
          Mrs.; courtesy
          Señora; courtesy
          Rev.; courtesy, clergy, style
          Sheikh; office, style
          Sen.; office
          Supt; office
          DCI; office
          dci;
          KC; office behind, behind
          OBE; behind
          Ph.D.; behind
          kc;
          honour; address
          Honour;
          Lee;
          harbour;
          """)
  void whatAWordIsBesideAName(String word, @Nullable String kinds) {
    assertThat(String.join(", ", kinds(word))).isEqualTo(kinds == null ? "" : kinds);
  }

  private static List<String> kinds(String word) {
    List<String> kinds = new ArrayList<>();
    add(kinds, Honorifics.isCourtesy(word), "courtesy");
    add(kinds, Honorifics.isClergy(word), "clergy");
    add(kinds, Honorifics.isOffice(word), "office");
    add(kinds, Honorifics.isStyle(word), "style");
    add(kinds, Honorifics.isOfficeBehind(word), "office behind");
    add(kinds, Honorifics.isBehindName(word), "behind");
    add(kinds, Honorifics.isAddress(word), "address");
    return kinds;
  }

  private static void add(List<String> kinds, boolean is, String kind) {
    if (is) {
      kinds.add(kind);
    }
  }
}
