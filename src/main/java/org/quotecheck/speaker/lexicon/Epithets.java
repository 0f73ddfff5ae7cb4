package org.quotecheck.speaker.lexicon;

import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.nlp.Token;

/** Ages, nationalities and parties that stand for a person: "the 34-year-old", "the Brazilian". */
public final class Epithets {
  private static final Pattern NATIONALITY =
      Pattern.compile(
          "\\p{Lu}\\p{L}+(?:ian|ean|an|ese|ish|wegian|eli|aqi|ani|lander|(?:sh|ch|ts|se)(?:man|woman))");

  /** Words for the people of a country that no ending tells. */
  private static final Set<String> OTHER_NATIONALITIES =
      Set.of(
          "Argentine",
          "Basque",
          "Briton",
          "Croat",
          "Czech",
          "Dane",
          "Emirati",
          "Filipina",
          "Filipino",
          "Finn",
          "Greek",
          "Kazakh",
          "Kiwi",
          "Kuwaiti",
          "Pole",
          "Qatari",
          "Saudi",
          "Scot",
          "Serb",
          "Slovak",
          "Slovene",
          "Spaniard",
          "Swede",
          "Swiss",
          "Tajik",
          "Thai",
          "Turk",
          "Uzbek",
          "Yemeni");

  /** Words for somebody by the party, city or county. */
  private static final Set<String> PARTIES_AND_PLACES =
      Set.of(
          "Brummie",
          "Conservative",
          "Cornishman",
          "Democrat",
          "Dubliner",
          "Geordie",
          "Liberal",
          "Liverpudlian",
          "Londoner",
          "Mancunian",
          "Republican",
          "Scouser",
          "Tory",
          "Ulsterman",
          "Yorkshireman");

  private static final Pattern AGE =
      Pattern.compile(
          "\\d{1,3}-year-old|old|teen|teenager|youngster|veteran|newcomer|debutant|pensioner|\\p{Ll}+genarian");

  private Epithets() {}

  /**
   * Whether the word is an age, a nationality or a party, which only somebody already named is
   * called by.
   */
  public static boolean referBack(Token head) {
    boolean body = head.name() == Token.Name.ORGANIZATION || head.tag().endsWith("S");
    return !body
        && (NATIONALITY.matcher(head.text()).matches()
            || OTHER_NATIONALITIES.contains(head.text())
            || PARTIES_AND_PLACES.contains(head.text())
            || AGE.matcher(head.text()).matches());
  }
}
