package org.quotecheck.speaker;

import java.util.Locale;
import java.util.Set;

/** Courtesy titles, which are no part of a name, and abbreviated offices, which are a role. */
final class Honorifics {
  private static final Set<String> COURTESY =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "sir",
          "lord",
          "lady",
          "dame",
          "madam",
          "madame",
          "monsieur",
          "herr",
          "frau",
          "señor",
          "señora",
          "shri",
          "smt",
          "sri",
          "ji",
          "hon",
          "rev",
          "fr",
          "br",
          "sr");
  private static final Set<String> OFFICES =
      Set.of(
          "sen",
          "sens",
          "rep",
          "reps",
          "gov",
          "govs",
          "gen",
          "lt",
          "col",
          "maj",
          "capt",
          "sgt",
          "cpl",
          "pvt",
          "cmdr",
          "adm",
          "prof",
          "del",
          "supt",
          "det",
          "insp",
          "pres",
          "sec",
          "amb",
          "asst",
          "atty",
          "cllr",
          "const",
          "brig",
          "dep",
          "spc",
          "president",
          "senator",
          "representative",
          "governor",
          "congressman",
          "congresswoman",
          "mayor",
          "judge",
          "justice",
          "secretary",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "bishop",
          "archbishop",
          "cardinal",
          "rabbi",
          "imam",
          "sheikh",
          "ayatollah",
          "emir",
          "sheriff",
          "detective",
          "officer",
          "sergeant",
          "captain",
          "major",
          "colonel",
          "general",
          "admiral",
          "lieutenant",
          "professor",
          "coach",
          "reverend",
          "father",
          "sister",
          "brother",
          "ambassador",
          "commissioner",
          "councillor",
          "councilman",
          "councilwoman",
          "delegate",
          "chairman",
          "chairwoman",
          "chief",
          "director",
          "former",
          "vice");

  private Honorifics() {}

  /** Whether the word is a courtesy title: "Mr", "Dr.". */
  static boolean isCourtesy(String word) {
    return COURTESY.contains(plain(word));
  }

  /** Whether the word is an office put before a name: "Sen.", "President". */
  static boolean isOffice(String word) {
    return OFFICES.contains(plain(word));
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
