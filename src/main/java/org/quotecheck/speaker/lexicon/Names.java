package org.quotecheck.speaker.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The writing of names. */
public final class Names {
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jr",
          "sr");

  private static final Set<String> GENERATIONS =
      Set.of("Jr", "Sr", "Jnr", "Snr", "II", "III", "IV");

  private static final Pattern HANDLE = Pattern.compile("@\\w{2,}");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Letters that a surname must have before a slip in it is thought of. */
  private static final int LEAST_FOR_SLIP = 5;

  private Names() {}

  /**
   * Whether two words in lower case differ by one letter too many, missing, wrong or out of turn,
   * the first one excepted. Short words, which differ by a letter easily, never do.
   */
  public static boolean isSlip(String name, String other) {
    int shared = Math.min(name.length(), other.length());
    if (shared < LEAST_FOR_SLIP || Math.abs(name.length() - other.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < shared && name.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shared - head
        && name.charAt(name.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    String a = name.substring(head, name.length() - tail);
    String b = other.substring(head, other.length() - tail);
    boolean swapped =
        a.length() == 2
            && b.length() == 2
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return head > 0 && !name.equals(other) && (swapped || (a.length() <= 1 && b.length() <= 1));
  }

  /** "CHRIS WALLACE" as "Chris Wallace"; a name with small letters stays as it is. */
  public static String inTitleCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    return WORD.matcher(name)
        .replaceAll(
            word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
  }

  /** The surname among the words of a name: the last one, "Jr." aside. */
  public static String surname(List<String> words) {
    int last = words.size() - 1;
    return words.get(last > 1 && isGeneration(words.get(last)) ? last - 1 : last);
  }

  /** Whether the word tells father and son, or popes, of one name apart: "Jr.", "III". */
  public static boolean isGeneration(String word) {
    return GENERATIONS.contains(word.replace(".", ""));
  }

  /** Whether the word is a name in social media: "@harbourcat". */
  public static boolean isHandle(String word) {
    return HANDLE.matcher(word).matches();
  }

  /** Whether the word is a day, a month, or "Jr". */
  public static boolean isOfCalendar(String word) {
    return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
  }
}
