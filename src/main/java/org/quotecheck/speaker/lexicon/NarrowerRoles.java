package org.quotecheck.speaker.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words for what somebody is that the press takes up with a broader one: a barrister or KC as
 * "counsel", a Det Sgt as "the officer", an MP or senator as "the lawmaker".
 */
public final class NarrowerRoles {
  private static final List<String> SETS =
      List.of(
          "counsel barrister lawyer attorney solicitor advocate silk = barrister lawyer attorney"
              + " solicitor advocate counsel prosecutor kc qc sc bl san prosecuting defending",
          "prosecutor = prosecuting attorney",
          "lawmaker legislator politician parliamentarian = mp td msp mep mla mlc mca tds senator sen"
              + " rep representative congressman congresswoman assemblyman assemblywoman delegate"
              + " deputy lawmaker legislator",
          "politician = minister governor councillor mayor gov",
          "councillor = cllr cr councilman councilwoman",
          "officer policeman policewoman detective = constable sergeant sgt inspector insp"
              + " superintendent supt detective det trooper garda pc dc ds di dci lieutenant lt"
              + " captain capt police",
          "judge = justice magistrate recorder",
          "doctor physician medic = doctor physician surgeon gp consultant paediatrician"
              + " pediatrician cardiologist oncologist psychiatrist dr",
          "scientist researcher academic expert = scientist researcher professor prof lecturer"
              + " physicist chemist biologist ecologist geologist seismologist glaciologist"
              + " climatologist epidemiologist geneticist psychologist sociologist economist"
              + " astronomer neuroscientist statistician historian archaeologist zoologist"
              + " geophysicist virologist",
          "cleric priest clergyman churchman pastor = priest vicar pastor rector bishop archbishop"
              + " rev reverend fr canon monsignor imam rabbi",
          "prelate primate = bishop archbishop cardinal",
          "manager coach boss gaffer = manager coach",
          "player footballer = player striker midfielder defender goalkeeper keeper winger forward"
              + " captain batter bowler quarterback guard",
          "boss executive chief ceo = ceo executive boss director",
          "singer musician artist star performer = singer rapper songwriter musician guitarist"
              + " pianist star actor actress",
          "actor actress star = actor actress star",
          "writer author novelist = writer author novelist poet columnist playwright",
          "journalist reporter = journalist reporter correspondent columnist editor",
          "envoy diplomat ambassador = ambassador envoy diplomat",
          "businessman businesswoman entrepreneur = owner founder entrepreneur executive ceo"
              + " chairman",
          "campaigner activist = campaigner activist organiser organizer",
          "teacher = teacher headteacher headmaster headmistress principal",
          "academic = professor prof lecturer historian fellow",
          "analyst economist strategist = analyst economist strategist");

  private static final Map<String, Set<String>> NARROWER = read();

  private NarrowerRoles() {}

  /**
   * Whether somebody told by a word may be meant by a noun.
   *
   * @param noun in lower case
   */
  public static boolean covers(String noun, String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
    return NARROWER.getOrDefault(noun, Set.of()).contains(plain);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> narrower = new HashMap<>();
    for (String set : SETS) {
      String[] sides = set.split(" = ", 2);
      for (String noun : sides[0].split(" ", -1)) {
        Set<String> words = new HashSet<>(Set.of(sides[1].split(" ", -1)));
        words.remove(noun);
        narrower.merge(
            noun,
            words,
            (a, b) -> {
              a.addAll(b);
              return a;
            });
      }
    }
    return narrower;
  }
}
