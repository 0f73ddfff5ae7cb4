package org.quotecheck.speaker.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Span;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TaggedSentence;

/** What the words around a name say of its bearer, in sentences tagged by hand. */
class RoleFinderTest {
  private static Optional<Role> role(Narrative narrative, String surname) {
    return RoleChooser.best(
        new RoleFinder(narrative).find(TaggedSentence.name(narrative, surname)));
  }

  private static void assertRole(String tagged, String surname, @Nullable String expected) {
    Optional<Role> role = role(TaggedSentence.narrative(tagged), surname);
    assertThat(role.map(Role::title).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ann/NNP/P Oster/NNP/P ,/, a/DT University/NNP/O of/IN/O Leeds/NNP/O history/NN professor/NN ,/, left/VBD; Oster; University of Leeds history professor
          Ann/NNP/P Oster/NNP/P ,/, Lewis/NNP/P +’/'' campaign/NN manager/NN ,/, left/VBD; Oster; Lewis’ campaign manager
          Ann/NNP/P Oster/NNP/P ,/, one/CD of/IN the/DT stars/NNS of/IN the/DT play/NN ,/, left/VBD; Oster; one of the stars of the play
          Ann/NNP/P Oster/NNP/P ,/, a/DT Republican/JJ from/IN Hull/NNP/L ,/, left/VBD; Oster; Republican from Hull
          Ann/NNP/P Oster/NNP/P ,/, a/DT cooper/NN from/IN the/DT Reed/NNP/O Works/NNP/O ,/, left/VBD; Oster; cooper from the Reed Works
          Ann/NNP/P Oster/NNP/P ,/, a/DT rumpled/JJ figure/NN ,/, left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, who/WP also/RB cooks/NNS lunch/NN ,/, left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, hopeful/JJ that/IN it/PRP passes/VBZ ,/, left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, strategist/NN for/IN the/DT campaign/NN four/CD years/NNS ago/RB ,/, left/VBD; Oster; strategist for the campaign
          Ann/NNP/P Oster/NNP/P ,/, the/DT nominee/NN after/IN a/DT string/NN of/IN wins/NNS ,/, left/VBD; Oster; nominee
          Ann/NNP/P Oster/NNP/P ,/, Sen./NNP Bo/NNP/P Cole/NNP/P and/CC others/NNS left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, a/DT pollster/NN who/WP is/VBZ now/RB an/DT adviser/NN to/TO Cole/NNP/P ,/, left/VBD; Oster; pollster who is now an adviser to Cole
          Ann/NNP/P Oster/NNP/P ,/, who/WP was/VBD elected/VBN mayor/NN of/IN Hull/NNP/L ,/, left/VBD; Oster; mayor of Hull
          Ann/NNP/P Oster/NNP/P ,/, a/DT 61/CD +-/HYPH +year/NN +-/HYPH +old/JJ cooper/NN from/IN Hull/NNP/L ,/, left/VBD; Oster; cooper
          Ann/NNP/P Oster/NNP/P ,/, a/DT cooper/NN who/WP has/VBZ two/CD brothers/NNS ,/, left/VBD; Oster; cooper
          Ann/NNP/P Oster/NNP/P ,/, who/WP has/VBZ a/DT goat/NN ,/, left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, who/WP had/VBD sent/VBN the/DT keeper/NN home/RB ,/, left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, a/DT cooper/NN for/IN thirty/CD years/NNS ,/, left/VBD; Oster; cooper
          Ann/NNP/P Oster/NNP/P ,/, a/DT cooper/NN with/IN a/DT red/JJ beard/NN ,/, left/VBD; Oster; cooper
          Ann/NNP/P Oster/NNP/P ,/, a/DT cooper/NN with/IN the/DT brewery/NN firm/NN ,/, left/VBD; Oster; cooper with the brewery firm
          Ann/NNP/P Oster/NNP/P ,/, lead/VB negotiator/NN for/IN the/DT potters/NNS ,/, left/VBD; Oster; lead negotiator for the potters
          Ann/NNP/P Oster/NNP/P ,/, a/DT lawmaker/NN representing/VBG the/DT potters/NNS ,/, left/VBD; Oster; lawmaker representing the potters
          Ann/NNP/P Oster/NNP/P ,/, D/NNP +-/HYPH +Hull/NNP/L City/NNP/L ,/, the/DT top/JJ envoy/NN ,/, left/VBD; Oster; top envoy
          Ann/NNP/P Oster/NNP/P ,/, D/NNP Hull/NNP/L ,/, the/DT top/JJ envoy/NN ,/, left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, a/DT lawmaker/NN wearing/VBG the/DT crown/NN ,/, left/VBD; Oster; lawmaker
          Ann/NNP/P Oster/NNP/P ,/, who/WP became/VBD the/DT mill/NN +'s/POS director/NN in/IN 2022/CD ,/, left/VBD; Oster; mill's director
          Ann/NNP/P Oster/NNP/P ,/, chief/NN adviser/NN in/IN 2012/CD ,/, left/VBD; Oster; chief adviser in 2012
          Ann/NNP/P Oster/NNP/P ,/, who/WP became/VBD ill/JJ in/IN 2022/CD ,/, left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, who/WP was/VBD brought/VBN in/RP as/IN chief/JJ executive/NN last/JJ year/NN ,/, left/VBD; Oster; chief executive
          Ann/NNP/P Oster/NNP/P ,/, who/WP was/VBD brought/VBN up/RP in/IN Hull/NNP/L ,/, left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, who/WP was/VBD jailed/VBN as/IN a/DT teenager/NN ,/, left/VBD; Oster;
          """)
  void descriptionsBehindTheName(String tagged, String surname, @Nullable String role) {
    assertRole(tagged, surname, role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Leeds/NNP/L +-/HYPH +based/VBN attorney/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster; Leeds-based attorney
          HULL/NNP/L -/HYPH Sen./NNP Ann/NNP/P Oster/NNP/P left/VBD; Oster; Sen.
          others/NNS including/VBG Ambassador/NNP Ann/NNP/P Oster/NNP/P left/VBD; Oster; Ambassador
          the/DT managing/VBG partner/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster; managing partner
          This/DT year/NN Acme/NNP/O founder/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster; Acme founder
          One/CD voter/NN ,/, Ann/NNP/P Oster/NNP/P/1:appos ,/, left/VBD; Oster; voter
          two/CD -/HYPH time/NN champion/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster; time champion
          two/CD +-/HYPH +time/NN champion/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster; two-time champion
          the/DT candidates/NNS Sen./NNP Ann/NNP/P Oster/NNP/P and/CC Bo/NNP/P Cole/NNP/P; Oster; Sen.
          Hull/NNP/L County/NNP/L (/-LRB- +Ariz./NNP/L +)/-RRB- Sheriff/NNP Ann/NNP/P Oster/NNP/P left/VBD; Oster; Hull County (Ariz.) Sheriff
          said/VBD local/JJ resident/JJ Ann/NNP/P Oster/NNP/P; Oster; local resident
          The/DT Rev./NNP Ann/NNP/P Oster/NNP/P left/VBD; Oster; Rev.
          Getty/NNP ImagesRepublican/NNP candidate/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster; Republican candidate
          2016/CD 8:38/CD PM/NNP Ann/NNP/P Oster/NNP/P left/VBD; Oster;
          As/IN chair/NN of/IN the/DT group/NN ,/, Ann/NNP/P Oster/NNP/P left/VBD; Oster; chair of the group
          Their/PRP$ imam/NN ,/, Sheikh/NNP Ann/NNP/P Oster/NNP/P/1:appos ,/, left/VBD; Oster; imam
          Father/NN +-/HYPH +of/IN +-/HYPH +three/CD Ann/NNP/P Oster/NNP/P left/VBD; Oster; Father-of-three
          co-host/VB Ann/NNP/P Oster/NNP/P left/VBD; Oster; co-host
          The/DT bishop/NN of/IN Hull/NNP/L ,/, the/DT Rt/NNP Revd/NNP Ann/NNP/P Oster/NNP/P/1:appos ,/, left/VBD; Oster; bishop of Hull
          Former/NNP Ann/NNP/P Oster/NNP/P aide/NN; Oster;
          a/DT dock/NN worker/NN in/IN Hull/NNP/L named/VBN Ann/NNP/P Oster/NNP/P left/VBD; Oster; dock worker in Hull
          a/DT ship/NN named/VBN Ann/NNP/P Oster/NNP/P left/VBD; Oster;
          the/DT base/NN chief/NN known/VBN only/RB as/IN Oster/NNP/P left/VBD; Oster; base chief
          the/DT base/NN chief/NN as/IN Oster/NNP/P left/VBD; Oster;
          Bo/NNP/P Cole/NNP/P +'s/POS wife/NN ,/, Ann/NNP/P Oster/NNP/P ,/, left/VBD; Oster; Bo Cole's wife
          he/PRP told/VBD his/PRP$ wife/NN ,/, Ann/NNP/P Oster/NNP/P said/VBD; Oster;
          her/PRP$ rival/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster;
          Chair/NN of/IN Works/NNP in/IN the/DT Diet/NNP/O Ann/NNP/P Oster/NNP/P left/VBD; Oster; Chair of Works in the Diet
          A/DT reply/NN to/IN the/DT chair/NN of/IN the/DT board/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster;
          Inspector/NN of/IN Mines/NNP (/-LRB- +North/NNP +)/-RRB- Ann/NNP/P Oster/NNP/P left/VBD; Oster; Inspector of Mines (North)
          A/DT porter/NN at/IN the/DT dock/NN ,/, who/WP gave/VBD her/PRP$ name/NN as/IN Oster/NNP/P ,/, left/VBD; Oster; porter at the dock
          One/CD of/IN the/DT hikers/NNS who/WP calls/VBZ herself/PRP Oster/NNP/P left/VBD; Oster; hiker
          The/DT choir/NN ,/, whose/WP$ conductor/NN is/VBZ Ann/NNP/P Oster/NNP/P ,/, sang/VBD; Oster; conductor
          Commodore/NNP Ann/NNP/P Oster/NNP/P ,/, head/NN of/IN the/DT mission/NN ,/, left/VBD; Oster; Commodore, head of the mission
          Neighbour/NN Ann/NNP/P Oster/NNP/P ,/, a/DT nurse/NN ,/, left/VBD; Oster; nurse
          Her/PRP$ aunt/NN ,/, Oster/NNP/P/1:appos ,/, a/DT former/JJ diver/NN ,/, left/VBD; Oster; former diver
          Ann/NNP/P Oster/NNP/P ,/, 71/CD ,/, of/IN Mill/NNP/L Lane/NNP/L ,/, left/VBD; Oster; resident of Mill Lane
          my/PRP$ aunt/NN Oster/NNP/P left/VBD; Oster; aunt
          ``/`` my/PRP$ aunt/NN Oster/NNP/P ''/'' left/VBD; Oster;
          my/PRP$ captain/NN Oster/NNP/P left/VBD; Oster;
          glaciologist/NN Prof/NNP Ann/NNP/P Oster/NNP/P left/VBD; Oster; glaciologist
          the/DT waltz/NN composed/VBN by/IN Ann/NNP/P Oster/NNP/P; Oster; composer
          the/DT waltz/NN not/RB composed/VBN by/IN Ann/NNP/P Oster/NNP/P; Oster;
          the/DT waltz/NN hated/VBN by/IN Ann/NNP/P Oster/NNP/P; Oster;
          Ann/NNP/P Oster/NNP/P ,/, of/IN Mill/NNP/L Lane/NNP/L Films/NNPS ,/, left/VBD; Oster;
          Ann/NNP/P Oster/NNP/P ,/, of/IN Lark/NNP Rise/NN ,/, left/VBD; Oster; resident of Lark Rise
          Hull/NNP/L forward/RB Ann/NNP/P Oster/NNP/P left/VBD; Oster; Hull forward
          The/DT critic/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster; critic
          told/VBN by/IN the/DT chair/NN of/IN the/DT mill/NN ,/, Ann/NNP/P Oster/NNP/P ,/, who/WP left/VBD; Oster; chair of the mill
          told/VBN by/IN the/DT chair/NN of/IN the/DT mill/NN ,/, Captain/NNP Ann/NNP/P Oster/NNP/P (/-LRB- +rtd/NN +)/-RRB- +,/, left/VBD; Oster; chair of the mill
          by/IN the/DT Lewis/NNP/L and/CC Barra/NNP/L MSP/NNP ,/, Ann/NNP/P Oster/NNP/P ./.; Oster; Barra MSP
          he/PRP told/VBD the/DT chair/NN ,/, Ann/NNP/P Oster/NNP/P ,/, Bo/NNP/P Cole/NNP/P and/CC others/NNS; Oster;
          he/PRP told/VBD the/DT chair/NN ,/, Ann/NNP/P Oster/NNP/P said/VBD; Oster;
          a/DT report/NN by/IN the/DT chair/NN of/IN the/DT mill/NN ,/, Ann/NNP/P Oster/NNP/P ./.; Oster; chair of the mill
          a/DT report/NN on/IN the/DT mill/NN ,/, Ann/NNP/P Oster/NNP/P ./.; Oster;
          A/DT cooper/NN who/WP works/VBZ nights/NNS in/IN Hull/NNP/L ,/, Ann/NNP/P Oster/NNP/P left/VBD home/NN; Oster; cooper
          Her/PRP$ son/NN Ann/NNP/P Oster/NNP/P ,/, a/DT cooper/NN ,/, left/VBD; Oster; cooper
          Counsel/NN to/IN Acme/NNP/O ,/, Barr./NNP Ann/NNP/P Oster/NNP/P ,/, left/VBD; Oster; Counsel to Acme
          Rain/NN came/VBD to/IN Acme/NNP/O ,/, Ann/NNP/P Oster/NNP/P ,/, left/VBD; Oster;
          the/DT Press/NNP Secretary/NNP to/IN the/DT governor/NN ,/, Comrade/NNP Ann/NNP/P Oster/NNP/P ,/, left/VBD; Oster; Press Secretary to the governor
          the/DT Commissioner/NNP for/IN Roads/NNPS and/CC Urban/NNP Renewal/NNP ,/, Mr/NNP Ann/NNP/P Oster/NNP/P ,/, left/VBD; Oster; Commissioner for Roads and Urban Renewal
          the/DT Director/NN of/IN Delta/NNP/O Watch/NNP/O ,/, a/DT tiny/JJ group/NN ,/, Barr./NNP Ann/NNP/P Oster/NNP/P ,/, left/VBD; Oster; Director of Delta Watch
          the/DT Director/NN of/IN Delta/NNP/O Watch/NNP/O ,/, a/DT tiny/JJ cooper/NN ,/, Ann/NNP/P Oster/NNP/P ,/, left/VBD; Oster;
          when/WRB Leader/NNP of/IN the/DT Opposition/NNP Ann/NNP/P Oster/NNP/P left/VBD; Oster; Leader of the Opposition
          when/WRB leader/NN of/IN the/DT gang/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster;
          the/DT former/JJ Rovers/NNPS left/JJ +-/HYPH +back/NN Ann/NNP/P Oster/NNP/P left/VBD; Oster; former Rovers left-back
          he/PRP gave/VBD back/RB Ann/NNP/P Oster/NNP/P; Oster;
          Pa/NN ,/, mother/NN of/IN two/CD Ann/NNP/P Oster/NNP/P ,/, a/DT cooper/NN ,/, left/VBD; Oster; cooper
          """)
  void titlesBeforeTheName(String tagged, String surname, @Nullable String role) {
    assertRole(tagged, surname, role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ann/NNP/P Oster/NNP/P ,/, prosecuting/VBG ,/, left/VBD; Oster; prosecuting
          Mitigating/VBG ,/, Ann/NNP/P Oster/NNP/P left/VBD; Oster; Mitigating
          Ann/NNP/P Oster/NNP/P ,/, for/IN the/DT defence/NN ,/, left/VBD; Oster; for the defence
          Ann/NNP/P Oster/NNP/P ,/, for/IN the/DT record/NN ,/, left/VBD; Oster;
          """)
  void advocatesInCourt(String tagged, String surname, @Nullable String role) {
    assertRole(tagged, surname, role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ann/NNP/P Oster/NNP/P ,/, whose/WP$ son/NN Rhys/NNP/P +,/, 9/CD +,/, has/VBZ asthma/NN ,/, left/VBD; whose son Rhys, 9, has asthma
          Ann/NNP/P Oster/NNP/P ,/, whose/WP$ remarks/NNS were/VBD short/JJ ,/, left/VBD;
          Oster/NNP/P ,/, whose/WP$ son/NN left/VBD school/NN ,/, wept/VBD;
          """)
  void whatBelongsToSomebodyTellsWhoTheyAre(String tagged, @Nullable String role) {
    assertRole(tagged, "Oster", role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ann/NNP/P Oster/NNP/P (/-LRB- +Lab/NNP +,/, Hull/NNP +)/-RRB- left/VBD; Lab, Hull
          Ann/NNP/P Oster/NNP/P +,/, D/NNP +-/HYPH +Ohio/NNP +,/, left/VBD; D-Ohio
          Ann/NNP/P Oster/NNP/P +,/, Denver/NNP +,/, left/VBD;
          """)
  void parties(String tagged, @Nullable String party) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    NameOccurrence name = TaggedSentence.name(narrative, "Oster");
    String text = narrative.text(narrative.span(0, 0, narrative.sentence(0).tokens().size() - 1));
    assertThat(Affiliations.party(name, text)).isEqualTo(Optional.ofNullable(party));
  }

  @Test
  void aClauseStandsForARoleWhereThereIsNone() {
    String tagged = "Ann/NNP/P Oster/NNP/P ,/, who/WP has/VBZ research/VBN the/DT bill/NN";
    assertRole(tagged, "Oster", "who has research the bill");
    assertRole("Clerk/NNP " + tagged, "Oster", "Clerk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Teachers/NNPS Bo/NNP/P Cole/NNP/P and/CC Ann/NNP/P Oster/NNP/P left/VBD; Teacher
          Bo/NNP/P Cole/NNP/P and/CC Ann/NNP/P Oster/NNP/P ,/, both/CC residents/NNS of/IN the/DT street/NN ,/, left/VBD; resident of the street
          """)
  void whatSeveralAreTogetherEachOfThemIs(String tagged, String role) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    assertThat(
            new RoleFinder(narrative)
                .find(TaggedSentence.name(narrative, "Oster")).stream().map(Role::title))
        .containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Fox/NNP/O News/NNP/O +’/'' Ann/NNP/P Oster/NNP/P left/VBD; Fox News
          The/DT Blaze/NNP +’s/POS Ann/NNP/P Oster/NNP/P left/VBD; Blaze
          Bo/NNP/P +’s/POS Ann/NNP/P Oster/NNP/P left/VBD;
          Redmere/NNP/P +’s/POS Ann/NNP/P Oster/NNP/P left/VBD; Redmere
          the/DT RFU/NN +’s/POS Ann/NNP/P Oster/NNP/P left/VBD; RFU
          Ann/NNP/P Oster/NNP/P of/IN Gawker/NNP left/VBD; Gawker
          Ann/NNP/P Oster/NNP/P of/IN Hull/NNP/L left/VBD;
          Ann/NNP/P Oster/NNP/P ,/, 45/CD ,/, of/IN Oster/NNP/O Haulage/NNP/O ,/, left/VBD; Oster Haulage
          Ann/NNP/P Oster/NNP/P from/IN the/DT charity/NN Shelter/NNP/O left/VBD; Shelter
          Ann/NNP/P Oster/NNP/P told/VBD the/DT BBC/NNP/O;
          Ann/NNP/P Oster/NNP/P ,/, speaking/VBG on/IN behalf/NN of/IN Acme/NNP/O ,/, left/VBD; Acme
          Ann/NNP/P Oster/NNP/P ,/, speaking/VBG to/IN the/DT press/NN of/IN Acme/NNP/O ,/, left/VBD;
          Reviewing/VBG it/PRP for/IN The/DT Sketch/NNP/O ,/, Ann/NNP/P Oster/NNP/P left/VBD; The Sketch
          Waiting/VBG in/IN Acme/NNP/O ,/, Ann/NNP/P Oster/NNP/P left/VBD;
          Ann/NNP/P Oster/NNP/P ,/, of/IN the/DT Reed/NNP/O Party/NNP/O (/-LRB- +RP/NN +)/-RRB- ,/, left/VBD; Reed Party
          """)
  void bodiesBesideTheName(String tagged, @Nullable String body) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    assertThat(new RoleFinder(narrative).beside(TaggedSentence.name(narrative, "Oster")))
        .isEqualTo(Optional.ofNullable(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Below/IN | Pupils/NNS at/IN Marsh/NNP Lane/NNP Primary/NNP School/NNP left/VBD | Headteacher/NNP Ann/NNP/P Oster/NNP/P left/VBD; Marsh Lane Primary School
          Below/IN | The/DT Dock/NNP Workers/NNP Union/NNP met/VBD | The/DT union/NN +’s/POS president/NN Ann/NNP/P Oster/NNP/P left/VBD; Dock Workers Union
          Below/IN | The/DT Dock/NNP Workers/NNP Union/NNP met/VBD | Headteacher/NNP Ann/NNP/P Oster/NNP/P left/VBD;
          The/DT Mill/NNP/O Trust/NNP/O ,/, whose/WP$ chair/NN ,/, Ann/NNP/P Oster/NNP/P/5:appos ,/, left/VBD; Mill Trust
          The/DT Mill/NNP/O Trust/NNP/O/3:nsubj sued/VBD Bell/NNP/O Foods/NNP/O | Its/PRP$ chair/NN ,/, Ann/NNP/P Oster/NNP/P/1:appos ,/, left/VBD; Mill Trust
          The/DT Mill/NNP/O Trust/NNP/O/3:nsubj met/VBD | His/PRP$ chair/NN ,/, Ann/NNP/P Oster/NNP/P/1:appos ,/, left/VBD;
          Below/IN | Hull/NNP Crown/NNP Court/NNP sat/VBD | Judge/NNP Ann/NNP/P Oster/NNP/P left/VBD; Hull Crown Court
          Below/IN | Hull/NNP Crown/NNP Court/NNP sat/VBD | It/PRP rained/VBD | The/DT judge/NN Ann/NNP/P Oster/NNP/P left/VBD;
          Below/IN | Velbro/NNP/O sold/VBD to/TO Acme/NNP/O | Velbro/NNP/O left/VBD | Ann/NNP/P Oster/NNP/P ,/, a/DT clerk/NN for/IN the/DT Hull/NNP/L +-/HYPH +based/VBN firm/NN ,/, left/VBD; Velbro
          Below/IN | Velbro/NNP/O left/VBD | Ann/NNP/P Oster/NNP/P ,/, a/DT clerk/NN for/IN the/DT firm/NN that/WDT runs/VBZ it/PRP ,/, left/VBD;
          Below/IN | Velbro/NNP/O left/VBD | Reed/NNP College/NNP met/VBD | Ann/NNP/P Oster/NNP/P ,/, a/DT clerk/NN at/IN the/DT college/NN ,/, left/VBD; Reed College
          Below/IN | Ann/NNP/P Oster/NNP/P ,/, a/DT cooper/NN from/IN Hull/NNP/L ,/, left/VBD;
          Below/IN | Ann/NNP/P Oster/NNP/P ,/, a/DT delegate/NN from/IN Hull/NNP/L ,/, left/VBD; Hull
          Below/IN | Ann/NNP/P Oster/NNP/P ,/, a/DT Hull/NNP/L +-/HYPH +based/VBN cooper/NN ,/, left/VBD;
          """)
  void bodiesNamedBefore(String tagged, @Nullable String body) {
    Optional<Role> role = role(TaggedSentence.narrative(tagged), "Oster");
    assertThat(role.orElseThrow().affiliation()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ann/NNP/P Oster/NNP/P/2:nsubj is/VBZ the/DT author/NN of/IN a/DT book/NN; author of a book
          Ann/NNP/P Oster/NNP/P/2:nsubj is/VBZ a/DT disaster/NN for/IN us/PRP;
          Ann/NNP/P Oster/NNP/P/2:nsubj is/VBZ elected/VBN president/NN;
          ,/, Oster/NNP/P/5:nsubj ,/, is/VBZ a/DT baker/NN in/IN Hull/NNP/L; baker in Hull
          Ann/NNP/P Oster/NNP/P/2:nsubj was/VBD the/DT star/NN;
          Ann/NNP/P Oster/NNP/P/5:nsubj ,/, 41/CD ,/, works/VBZ as/IN a/DT cleaner/NN; cleaner
          Ann/NNP/P Oster/NNP/P/4:nsubj has/VBZ been/VBN a/DT midwife/NN; midwife
          Ann/NNP/P Oster/NNP/P/2:nsubj chairs/VBZ the/DT club/NN; chairs the club
          Ann/NNP/P Oster/NNP/P/2:nsubj owns/VBZ the/DT stage/NN;
          Ann/NNP/P Oster/NNP/P/2:nsubj teaches/VBZ at/IN Reed/NNP/O College/NNP/O; teaches at Reed College
          Ann/NNP/P Oster/NNP/P/2:nsubj laughs/VBZ at/IN Reed/NNP/O College/NNP/O;
          Ann/NNP/P Oster/NNP/P/2:nsubj taught/VBD at/IN Reed/NNP/O College/NNP/O;
          """)
  void whatIsSaidOfTheSubject(String tagged, @Nullable String role) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    assertThat(new RoleFinder(narrative).ofSubject(new Narrative.At(0, 1)).map(Role::title))
        .isEqualTo(Optional.ofNullable(role));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          A/DT cooper/NN for/IN ten/CD years/NNS ,/, she/PRP left/VBD home/NN; 6; cooper
          A/DT cooper/NN who/WP sings/VBZ ,/, she/PRP left/VBD home/NN; 5; cooper
          A/DT cooper/NN who/WP sings/VBZ ,/, in/IN Hull/NNP/L ,/, she/PRP left/VBD home/NN; 8;
          """)
  void whatOpensASentenceBeforeAPronoun(String tagged, int pronoun, @Nullable String role) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    assertThat(new RoleFinder(narrative).ofSubject(new Narrative.At(0, pronoun)).map(Role::title))
        .isEqualTo(Optional.ofNullable(role));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          One/CD/2:nummod senior/JJ/2:amod porter/NN/3:nsubj left/VBD ./. Another/DT stayed/VBD; senior porter
          The/DT porters/NNS/2:nsubj left/VBD ./. Another/DT stayed/VBD; porter
          The/DT/1:det porter/NN/2:nsubj left/VBD ./. Another/DT stayed/VBD;
          A/DT/1:det porter/NN/2:nsubj left/VBD | Another/DT stayed/VBD;
          """)
  void anotherIsOfTheKindJustToldOf(String tagged, @Nullable String role) {
    Narrative narrative = TaggedSentence.narrative(tagged);
    int sentence = narrative.size() - 1;
    int another = 0;
    while (!narrative.sentence(sentence).tokens().get(another).text().equals("Another")) {
      another++;
    }
    Span phrase = narrative.span(sentence, another, another);
    assertThat(new RoleFinder(narrative).ofPhrase(phrase).map(Role::title))
        .isEqualTo(Optional.ofNullable(role));
  }

  @Test
  void anAgeIsNoRole() {
    Role age = new Role("44-year-old", null, new Span(0, 1));
    assertThat(RoleChooser.best(List.of(age))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          former chairman of the county's largest party, Hull merchant; Hull merchant
          former mayor, former mayor of the city of Hull; former mayor of the city of Hull
          former mayor, clerk; clerk
          """)
  void whatSomebodyIsComesBeforeWhatTheyWere(String titles, String chosen) {
    List<Role> roles =
        Arrays.stream(titles.split(", ", -1))
            .map(title -> new Role(title, null, new Span(0, 1)))
            .toList();
    assertThat(RoleChooser.best(roles).map(Role::title)).contains(chosen);
  }
}
