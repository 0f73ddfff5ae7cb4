package org.quotecheck.speaker.lexicon;

import java.util.Locale;
import java.util.Set;

/** Courtesy titles, which are no part of a name, and abbreviated offices, which are a role. */
public final class Honorifics {
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
          "sr",
          "baroness",
          "viscount",
          "viscountess",
          "revd",
          "rt",
          "smti",
          "shrimati",
          "kumari",
          "thiru",
          "tmt",
          "selvi",
          "hon'ble",
          "honourable",
          "honorable",
          "alhaji",
          "barr",
          "pharm",
          "alhaja",
          "hajia",
          "haji",
          "hajiya",
          "malam",
          "mallam",
          "engr",
          "comrade",
          "datuk",
          "dato",
          "señorita",
          "senhor",
          "senhora",
          "signor",
          "signora",
          "mme",
          "mlle",
          "mister");
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
          "cr",
          "coun",
          "councilor",
          "dist",
          "const",
          "cst",
          "garda",
          "inspector",
          "superintendent",
          "constable",
          "canon",
          "pastor",
          "monsignor",
          "msgr",
          "rebbe",
          "maulana",
          "mullah",
          "sheik",
          "swami",
          "taoiseach",
          "tánaiste",
          "deputy",
          "corporal",
          "commander",
          "commodore",
          "marshal",
          "brigadier",
          "speaker",
          "alderman",
          "assemblyman",
          "assemblywoman",
          "alderwoman",
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

  /** Offices and ranks that the press writes before names by their initials alone. */
  private static final Set<String> INITIALS =
      Set.of(
          "PC", "WPC", "DC", "DS", "DI", "DCI", "DSI", "DCS", "ACC", "DCC", "ACP", "DCP", "CP",
          "SP", "SSP", "ASP", "DSP", "DySP", "CSP", "DIG", "IG", "IGP", "ADGP", "DGP", "SI", "ASI",
          "SHO", "PPRO", "PM", "CM", "MP", "MSP", "MEP", "MLA", "MLC", "TD", "MoS", "LoP", "CJI",
          "MEC", "MCA", "CS", "DA", "AG");

  /** Letters behind a name that tell an office or a rank at the bar. */
  private static final Set<String> OFFICES_BEHIND =
      Set.of("KC", "QC", "SC", "SAN", "MP", "MSP", "MEP", "MLA", "MLC", "TD", "MHA", "MK");

  private static final Set<String> STYLES =
      Set.of(
          "sheikh",
          "sheik",
          "sister",
          "brother",
          "father",
          "prof",
          "professor",
          "maulana",
          "swami",
          "rev",
          "revd",
          "reverend",
          "fr",
          "canon",
          "lord");

  private static final Set<String> CLERGY = Set.of("rev", "revd", "fr", "rt");

  /** Letters behind a name for honours and degrees. */
  private static final Set<String> HONOURS =
      Set.of(
          "OBE", "MBE", "CBE", "DBE", "KBE", "BEM", "FRS", "FBA", "FRCP", "FRCS", "JP", "DL", "AO",
          "PhD", "Ph.D.", "MD", "M.D.", "DPhil", "Esq", "Esq.", "RN", "CPA", "Ph.D", "J.D.");

  /** What judges, peers and rulers are called by behind "his" and "her". */
  private static final Set<String> ADDRESSES =
      Set.of(
          "eminence",
          "excellency",
          "grace",
          "highness",
          "holiness",
          "honor",
          "honour",
          "ladyship",
          "lordship",
          "majesty",
          "worship");

  private Honorifics() {}

  /** Whether it is what one says of a judge or a peer behind "his" or "her": "honour". */
  public static boolean isAddress(String lemma) {
    return ADDRESSES.contains(lemma);
  }

  /** Whether the letters, behind a name, tell an office or a rank at the bar: "KC", "MP". */
  public static boolean isOfficeBehind(String word) {
    return OFFICES_BEHIND.contains(word);
  }

  /** Whether the letters stand behind a name without being part of it: "KC", "OBE", "PhD". */
  public static boolean isBehindName(String word) {
    return OFFICES_BEHIND.contains(word) || HONOURS.contains(word);
  }

  /** Whether the word is a courtesy title: "Mr", "Dr.". */
  public static boolean isCourtesy(String word) {
    return COURTESY.contains(plain(word));
  }

  /** Whether the word is a courtesy title of clergy, which tells their office: "Rev.". */
  public static boolean isClergy(String word) {
    return CLERGY.contains(plain(word));
  }

  /** Whether the word is what somebody is called rather than what they do: "Sheikh", "Prof". */
  public static boolean isStyle(String word) {
    return STYLES.contains(plain(word));
  }

  /** Whether the word is an office put before a name: "Sen.", "President", "DCI". */
  public static boolean isOffice(String word) {
    return OFFICES.contains(plain(word)) || INITIALS.contains(word);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
