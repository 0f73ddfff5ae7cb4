package org.quotecheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Article;
import org.quotecheck.speaker.Speaker;

/** Names, titles and jobs as the press of many countries writes them, each in an article. */
@Tag("model")
final class PressNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We lost,” said Inés de la Fuente-Roig, 52, a bus driver in Lugo. | Inés de la Fuente-Roig
          The left-wing deputy Zoé de la Brosse-Lacam said it was “a bad day for the harbour”. | Zoé de la Brosse-Lacam
          “We lost,” said Landlady Joan Pugh. | Joan Pugh
          Opening the case, Imogen Farrow KC said the safe was “as empty as a drum”. | Imogen Farrow
          The Rt Revd Miriam Ashdown-Lacey said the roof was “held up by prayer”. | Miriam Ashdown-Lacey
          “We lost the whole catch,” said Hugo, a net mender who gave only his first name. | Hugo
          “Burn this,” tweeted the wine critic Gail Amis. | Gail Amis
          Carla Ruiz had no doubt. Her words: “We had no tea for a week.” | Carla Ruiz
          Norway's Minister of Fisheries, Tore Lund, said the quota was “a fair one”. | Tore Lund
          Kim Ashe has resigned. Mr Ashe said it was “high time to go fishing”. | Kim Ashe
          Much depends on Klaus-Peter Brandhuber, 78, the founder's grandson. “One bank is enough,” he said. | Klaus-Peter Brandhuber
          On Friday, Superior Court Justice Meredith Osei-Lang said it was “no accident”. | Meredith Osei-Lang
          Smt Lakshmi Pillai said the bridge was “a promise on paper”. | Lakshmi Pillai
          """)
  void findsTheWholeName(String text, String name) {
    assertThat(speaker(text).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Opening the case, Imogen Farrow KC said the safe was “as empty as a drum”. | KC
          Ann Sutter, the Wolves head coach, called it “the longest night of the year”. | Wolves head coach
          “We lost,” said Landlady Joan Pugh. | Landlady
          The river board's press officer, Sgt Colm Farley, said the flood was “not over”. | river board's press officer
          DCI Colm Farley said the safe was “as empty as a drum”. | DCI
          “We lost the keys,” said Ann Sutter, who works as a nurse at the clinic. | nurse at the clinic
          Union leader Ann Sutter, a former teacher, said the deal was “a bad one”. | Union leader, former teacher
          A ship's cook has won a medal.\\n\\nAnn Sutter, 30, swam out twice. “It was cold,” she said. | ship's cook
          Mayor praises Sutter.\\n\\nAnn Sutter, 30, swam out twice. “It was cold,” she said. |
          A judge has fined a baker.\\n\\nAnn Sutter, 30, broke a window. “It was an accident,” she said. |
          The barge sank, according to a diver who was there.\\n\\nAnn Sutter swam out twice. “It was cold,” she said. | diver
          Ann Sutter lost her shop in the flood. The 45-year-old baker said it was “a bad year”. | baker
          Ann Sutter, who plays the queen, says the director is “a tyrant”. | who plays the queen
          A powerful storm hit the coast.\\n\\nOn Friday Ann Sutter said it was “a bad one”. |
          """)
  void findsWhatSomebodyIs(String text, String role) {
    assertThat(speaker(text.replace("\\n", "\n")).role()).isEqualTo(role);
  }

  private static Speaker speaker(String text) {
    Analysis analysis = SharedAnalyzer.get().analyze(Article.of("press.txt", "Below\n\n" + text));
    return Objects.requireNonNull(analysis.quotations().get(0).speaker(), text);
  }
}
