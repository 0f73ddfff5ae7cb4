package org.quotecheck.speaker;

import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.nlp.Token;

/** Ages and nationalities that stand for a person: "the 34-year-old", "the Brazilian". */
final class Epithets {
  private static final Pattern NATIONALITY =
      Pattern.compile(
          "\\p{Lu}\\p{L}+(?:ian|ean|an|ese|ish|wegian|eli|aqi|ani|(?:sh|ch|ts|se)(?:man|woman))");

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

  private static final Pattern AGE = Pattern.compile("\\d{1,3}-year-old|old");

  private Epithets() {}

  /**
   * Whether the word is an age or a nationality, which only somebody already named is called by.
   */
  static boolean referBack(Token head) {
    boolean body = head.name() == Token.Name.ORGANIZATION || head.tag().endsWith("S");
    return !body
        && (NATIONALITY.matcher(head.text()).matches()
            || OTHER_NATIONALITIES.contains(head.text())
            || AGE.matcher(head.text()).matches());
  }
}
