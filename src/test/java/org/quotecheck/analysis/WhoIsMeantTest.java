package org.quotecheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.speaker.Speaker;

/**
 * Whom "counsel", "the Icelander", "the SP", "she" and "it" mean, each in an article. The last
 * quotation of each is the one asked about; a slash ends a paragraph.
 */
@Tag("model")
final class WhoIsMeantTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Martin Okoro, prosecuting, said the safe was empty. “There was no key,” counsel told the jury. | Martin Okoro
          Kjartan Helgason trotted forward for the corner. / “I closed my eyes,” the Icelander said. | Kjartan Helgason
          Gov. Marlene Roy toured the coast. The Democrat said she was “promised the moon”. | Marlene Roy
          Superintendent of Police K. Lalrina said two men were held. “They hid it in a tin,” the SP said. | K. Lalrina
          Managing director Asha Pillai opened the plant. “We need a year,” the MD said. | Asha Pillai
          Noel Pratt, the union's general secretary, left early. / Ada Lee-Wu was on the radio. The transport secretary said it was “a fair deal”. | Ada Lee-Wu
          Lewis Garth, 41, of Mill Lane, was jailed for fraud. / Judge Ann Fell said it was mean. “You ate her cake,” she said. / The defendant shouted “Sorry” from the dock. | Lewis Garth
          Rep. Tina Lind met them on Monday. / A senior official at the league described it as “lively”. The official added: “That is a low bar.” | A senior official at the league
          Mirra Oyelowo, the 19-year-old from Leeds, left Centre Court in tears. “I have a maths test,” said the teenager. | Mirra Oyelowo
          Ann Fell said it was a pity. / The developer, Azure Coast Holdings, has called the claims “fanciful”. | Azure Coast Holdings
          Neighbours knew him well. “He fed the ravens,” said one, Milagros Benally. | Milagros Benally
          MEC for health Nomsa Sithole-Gumede told the house that it was “receiving attention”. | Nomsa Sithole-Gumede
          Head of planning Dominic Page-Ross advised members that a refusal “would not survive an appeal”. | Dominic Page-Ross
          A retired lock keeper told the court on Friday that he was “no pirate”. / Pavel Dornan, 61, denies all charges. | Pavel Dornan
          A judge called it “a mean trick” on Monday. / The van was empty. / Judge Ann Fell jailed the man for a year. | Ann Fell
          A judge called it “a mean trick” on Monday. / The van was empty. / Judge Ann Fell and Judge Tom Roy agreed. | A judge
          The centre is run by Larkfield Early Learning. / The company said the roof was “as good as new”. | Larkfield Early Learning
          Tern Water Watch, a volunteer group, counts the fish. / The group said there were “three left”. | Tern Water Watch
          The tower's owner, the housing association Oak Vale Homes, said the fire was “soon out”. | Oak Vale Homes
          Piers Lund was ill. / His mother, who is 80, said the ward was cold. “I took a rug,” she said. / Agnes Lund was the last to leave. | Agnes Lund
          Mirjam Osei-Lund fell ill in May. / Her statement said the ward was “as cold as a barn”. | Mirjam Osei-Lund
          “We will vote as we see fit,” Eve Walsh said, according to CNN. | Eve Walsh
          According to the report, Eve Walsh had been “late by a day”. | the report
          His colleague Alan Thorn was scathing. “Nobody ran,” he said. His fellow pundit Karen Booth thought it went deeper. “They sold two backs,” said the former England defender. | Karen Booth
          Spokesman of the Joint Task Force, Operation River Shield, Colonel Musa Sule-Lawal, in a statement made available to newsmen on Friday, said the troops were ready. / The statement read in part: “They uncovered three boats.” | Musa Sule-Lawal
          Sewa Foods cut its outlook / * CEO says demand for carton board "has simply not come back" / Sewa Foods cut its outlook on Friday. / Chief Executive Ann Lund told analysts on a call that the year was hard. | Ann Lund
          A minister said in a statement on Monday that the bridge was safe. / The statement said it was “as good as new”. | a statement on Monday
          """)
  void description(String text, String name) {
    assertThat(last(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Bell is 46. / Her father, Sipho Mokoena, was a reporter. / When I ring him, he is glad. “They still get it wrong,” he says. | Sipho Mokoena
          Press secretary Monique Hart took questions. When a reporter read the post aloud, she turned a page. “I have answered that,” she said. | Monique Hart
          Ann Bell, who runs the bar on the corner and prefers not to leave it, told Bo Marsh of the plan. “I have a rug,” she said. | Ann Bell
          Ann Bell met the board in Hull. / Cr Eve Roy-Marsh, a nurse who has sat on the council since May, voted against it. “I have a rug,” she said. | Eve Roy-Marsh
          Sture-Lund wins in Hull / For a moment it looked as if Ann Sture-Lund would lose. / Sture-Lund shrugged. “I have a rug,” she said. | Ann Sture-Lund
          One of the victims, who identified herself as Mama Blessing, told the Sun that she lost all. “Where do I start?” she cried. | Mama Blessing
          District Attorney Paul Field said he would be tried. / The landlord, who did not want to be identified, told us that he had asked about a window. “I said take your time,” he said. | The landlord
          Amira Haddad, ten, saw it first. / Her classmate Theo, who keeps the list, checked it. “I had to miss football,” he said. | Theo
          Inger Petro-Lund is coached by her father, Goran, a former sailor. He spent the set in the car park. “My heart is 61,” he said. | Goran
          Her father, Piers, said the family would think about it. “We might learn to love it,” he said. | Piers
          Ruth Amadi got off the ferry. / The harbour master spoke to Lena Fisk. / Amadi’s sons, who are six and nine, liked it. “They slept on deck,” she said. | Ruth Amadi
          Smt Supriya Kulkarni called it a joke. “Where is the money?” she asked. | Supriya Kulkarni
          """)
  void pronoun(String text, String name) {
    assertThat(last(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trade union Unia called on the company to wait. “They drank the cream,” it said in a statement. | Unia
          Protesters hung a banner over the logo of the museum. “Exit through the shop,” it read. | a banner over the logo of the museum
          Ugo Baldini sent a text message to the other driver. “Roads are dry,” it read. | Ugo Baldini
          Ugo Baldini, who was abroad, sent a short comment through an aide. “We shall see,” it said. | Ugo Baldini
          In a second tweet on Tuesday, Mr Dermot Clarke said he was wrong. “I had a bad morning,” it read. | Dermot Clarke
          """)
  void thing(String text, String name) {
    assertThat(last(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Buddy Thibault Jr. toured the town. “Stay away,” Thibault said. | Buddy Thibault Jr.
          “It is dark,” Fenna Holt, who posts as @dikewatcher, wrote on Monday. “Still dark,” @dikewatcher added. | Fenna Holt
          Another user, @liffeyswim, wrote: “All that over foam.” | @liffeyswim
          When the letter came, Priscilla Dlamini-Hughes laughed. Her sister is Nomvula Dlamini. “I sew,” Priscilla said. | Priscilla Dlamini-Hughes
          Gov. Mary Fallow (R-OK) said it was “a bad day for oil”. | Mary Fallow
          """)
  void name(String text, String name) {
    assertThat(last(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Builder who took savings ‘spun a web of lies’ / A builder was jailed on Monday. / Daniel Osei, prosecuting, said he had ‘spun a web of lies around a widow’. / He had no excuse. | Daniel Osei
          """)
  void headlineThatTheTextRepeats(String text, String name) {
    Analysis analysis = analyze(text);
    assertThat(Objects.requireNonNull(analysis.quotations().get(0).speaker()).name())
        .isEqualTo(name);
    Attribution attribution = analysis.quotations().get(0).attribution();
    assertThat(attribution.evidence().rule()).isEqualTo("headline");
  }

  private static String last(String text) {
    List<SpokenQuotation> quotations = analyze("Below / " + text).quotations();
    Speaker speaker = quotations.get(quotations.size() - 1).speaker();
    return Objects.requireNonNull(speaker, text).name();
  }

  private static Analysis analyze(String text) {
    String article = text.replace(" / ", "\n\n");
    return SharedAnalyzer.get().analyze(Article.of("meant.txt", article));
  }
}
